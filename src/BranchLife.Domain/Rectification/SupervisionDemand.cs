using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>整改要求 (上级点): what above or a supervising group asks of the branch after it has seen the meeting. Never about one member by name.</summary>
public sealed class SupervisionDemand : Aggregate<SupervisionDemand>
{
    private SupervisionDemand()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> RaisedById { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required string Words { get; init; }

    /// <summary>Refused before the meeting was held, and to whoever belongs to the branch.</summary>
    public static SupervisionDemand Raise(Id<SupervisionDemand> id, Meeting meeting, string? words, Reviewer by, DateTimeOffset at)
    {
        Require(meeting.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp, RectificationRules.DemandsFollowTheMeeting);
        Require(by.OwnBranchId != meeting.BranchId, RectificationRules.DemandsComeFromOutside);
        return new SupervisionDemand
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, RaisedById = by.PersonId, RaisedAt = at,
            Words = Text.Required(words, Text.Paragraph, RectificationRules.ADemandSaysSomething),
        };
    }
}
