using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>
/// The light kinds: 党员大会, 支委会, 党小组会, 党课, 主题党日, on their short road Planned → Held → Sealed. A 支委会 of this
/// kind is what a plan links as having adopted it.
/// </summary>
public sealed class RegularMeeting : Aggregate<RegularMeeting>
{
    private readonly List<RegularAttendance> _attendances = [];

    private RegularMeeting()
    {
    }

    public required Id<Unit> BranchId { get; init; }

    public MeetingKinds Kinds { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public TimeOnly? StartsAt { get; private set; }

    public string? Place { get; private set; }

    public string? Agenda { get; private set; }

    public Id<Person>? HostId { get; private set; }

    public Id<Person>? RecorderId { get; private set; }

    public string? Minutes { get; private set; }

    public string? Decisions { get; private set; }

    public RegularMeetingStage Stage { get; private set; }

    public Id<Person>? SealedById { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public IReadOnlyList<RegularAttendance> Attendances => _attendances;

    public static RegularMeeting Plan(Id<RegularMeeting> id, Id<Unit> branch, RegularMeetingDraft draft)
    {
        var meeting = new RegularMeeting { Id = id, BranchId = branch };
        meeting.Take(draft);
        return meeting;
    }

    public void Change(RegularMeetingDraft draft)
    {
        Require(Stage is not RegularMeetingStage.Sealed, MeetingRules.SealedMeetingsStay);
        Take(draft);
    }

    /// <summary>Records what happened; may be corrected until it is sealed.</summary>
    public void Hold(string? minutes, string? decisions, IReadOnlyList<RegularAttendance> attendances)
    {
        Require(Stage is not RegularMeetingStage.Sealed, MeetingRules.SealedMeetingsStay);
        Require(attendances.Any(attendance => attendance.WasPresent), MeetingRules.SomebodyWasThere);
        (Minutes, Decisions) = (
            Text.Required(minutes, Text.Material, MeetingRules.MinutesSaySomething), Text.Optional(decisions, Text.Paragraph));
        _attendances.Clear();
        _attendances.AddRange(attendances);
        Stage = RegularMeetingStage.Held;
    }

    public void Seal(Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is RegularMeetingStage.Held, MeetingRules.OnlyHeldLightMeetingsAreSealed);
        (Stage, SealedById, SealedAt) = (RegularMeetingStage.Sealed, by, at);
    }

    private void Take(RegularMeetingDraft draft)
    {
        Require(draft.Kinds is not MeetingKinds.None, MeetingRules.AKindIsChosen);
        Require(draft.HostId is null || draft.HostId != draft.RecorderId, MeetingRules.HostAndRecorderDiffer);
        (Title, Place, Agenda) = (Text.Required(draft.Title, Text.Title, MeetingRules.AMeetingHasATitle),
            Text.Optional(draft.Place, Text.Line), Text.Optional(draft.Agenda, Text.Paragraph));
        (Kinds, HeldOn, StartsAt) = (draft.Kinds, draft.HeldOn, draft.StartsAt);
        (HostId, RecorderId) = (draft.HostId, draft.RecorderId);
    }
}
