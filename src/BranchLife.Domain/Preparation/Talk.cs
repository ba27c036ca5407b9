using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>谈心谈话 between two comrades. That it took place is known; what was said belongs to the two alone.</summary>
public sealed partial class Talk : Aggregate<Talk>
{
    private Talk()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> FirstId { get; init; }

    public required Id<Person> SecondId { get; init; }

    public required TalkPairClass PairClass { get; init; }

    /// <summary>Agreed day; null while none is agreed.</summary>
    public DateOnly? PlannedOn { get; private set; }

    public TimeOnly? PlannedAt { get; private set; }

    public string? PlannedPlace { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public string? Place { get; private set; }

    public TalkWay Way { get; private set; }

    public SensitiveText? Content { get; private set; }

    /// <summary>Who wrote the content down last; the other side's reading of it is logged.</summary>
    public Id<Person>? NotedById { get; private set; }

    public DateTimeOffset? FirstConfirmedAt { get; private set; }

    public DateTimeOffset? SecondConfirmedAt { get; private set; }

    public bool IsConfirmed => FirstConfirmedAt is not null && SecondConfirmedAt is not null;

    public static Talk Arrange(Id<Talk> id, Meeting meeting, Id<Person> first, Id<Person> second, TalkPairClass pairClass)
    {
        Require(first != second, PreparationRules.ATalkHasTwoSides);
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        return new Talk
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, FirstId = first, SecondId = second, PairClass = pairClass,
        };
    }

    public bool IsBetween(Id<Person> one, Id<Person> other) =>
        (FirstId == one && SecondId == other) || (FirstId == other && SecondId == one);

    /// <summary>Agrees on a day, an hour and a place; refused once the talk has been recorded.</summary>
    /// <param name="meetingDay">Of the meeting for which they talk; null while it has none.</param>
    public void Appoint(DateOnly on, TimeOnly? at, string? place, DateOnly? meetingDay, DateOnly today)
    {
        Require(HeldOn is null, PreparationRules.RecordedTalksStand);
        Require(on >= today && (meetingDay is null || on <= meetingDay), PreparationRules.TalksComeBeforeTheMeeting);
        (PlannedOn, PlannedAt, PlannedPlace) = (on, at, Text.Optional(place, Text.Line));
    }

    /// <summary>One side records that it took place, which confirms that side; a changed record asks the other side again.</summary>
    public void Record(DateOnly on, string? place, TalkWay way, Id<Person> by, DateTimeOffset at)
    {
        RequireOneOfTheTwo(by);
        Require(on <= at.ChinaDay, PreparationRules.OnlyWhatHappenedIsRecorded);
        var where = Text.Optional(place, Text.Line);
        var changed = HeldOn is not null && (HeldOn != on || Place != where || Way != way);
        (HeldOn, Place, Way) = (on, where, way);
        if (changed) (FirstConfirmedAt, SecondConfirmedAt) = (null, null);
        Confirm(by, at);
    }

    public void Note(string? content, Id<Person> by)
    {
        RequireOneOfTheTwo(by);
        (Content, NotedById) = (SensitiveText.From(Text.Optional(content, Text.Paragraph)), by);
    }

    /// <summary>Nobody confirms for another.</summary>
    public void Confirm(Id<Person> by, DateTimeOffset at)
    {
        Require(HeldOn is not null, PreparationRules.OnlyRecordedTalksAreConfirmed);
        RequireOneOfTheTwo(by);
        if (by == FirstId) FirstConfirmedAt ??= at;
        else SecondConfirmedAt ??= at;
    }

    private void RequireOneOfTheTwo(Id<Person> person) =>
        Require(person == FirstId || person == SecondId, PreparationRules.OnlyTheTwoRecord);
}
