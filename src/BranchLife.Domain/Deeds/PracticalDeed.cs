using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Deeds;

/// <summary>
/// 办实事、微心愿: what somebody of the people asks for, on its way 点单 → 审单 → 领单 → 办结. One member takes it, others may help;
/// that it was done is confirmed by somebody who had no hand in it, from what the asker says.
/// </summary>
public sealed partial class PracticalDeed : Aggregate<PracticalDeed>
{
    private readonly List<DeedParticipant> _helpers = [];
    private readonly List<DeedResult> _results = [];

    private PracticalDeed()
    {
    }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>Who wrote it down for the asker.</summary>
    public required Id<Person> EnteredById { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public required string What { get; init; }

    public required string AskedBy { get; init; }

    public required DeedKind Kind { get; init; }

    public string? Place { get; init; }

    public DateOnly? WishedFor { get; init; }

    /// <summary>The branch's item that it serves, where it does.</summary>
    public Id<RectificationItem>? ItemId { get; init; }

    public DeedState State { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    public string? DeclineReason { get; private set; }

    /// <summary>Whom the secretary has asked to take it; that comrade alone answers.</summary>
    public Id<Person>? OfferedToId { get; private set; }

    public Id<Person>? TakenById { get; private set; }

    public DateOnly? TakenOn { get; private set; }

    /// <summary>Why the one who had taken it last has given it back.</summary>
    public string? GivenBackReason { get; private set; }

    public IReadOnlyList<DeedParticipant> Helpers => _helpers;

    public IReadOnlyList<DeedResult> Results => _results;

    /// <summary>Who has taken it, then who helps.</summary>
    public IReadOnlyList<Id<Person>> Doers => [.. TakenById is { } lead ? [lead] : Array.Empty<Id<Person>>(), .. _helpers.Select(helper => helper.PersonId)];

    public bool IsDoer(Id<Person> person) => Doers.Contains(person);

    public static PracticalDeed Enter(
        Id<PracticalDeed> id, Id<Unit> branch, Wish wish, Id<RectificationItem>? item, Id<Person> by, DateTimeOffset at)
    {
        var (what, asker, place) = (Text.Required(wish.What, Text.Line, DeedRules.AWishSaysWhat),
            Text.Required(wish.AskedBy, Text.Code, DeedRules.AnAskerIsNamedShortly), Text.Optional(wish.Place, Text.Title));
        Require(!PersonalNumbers.StandIn(what) && !PersonalNumbers.StandIn(asker) && !PersonalNumbers.StandIn(place), DeedRules.NoNumbersOfPersons);
        Require(wish.WishedFor is null || wish.WishedFor >= at.ChinaDay, DeedRules.WishedDaysLieAhead);
        return new PracticalDeed
        {
            Id = id, BranchId = branch, EnteredById = by, EnteredOn = at.ChinaDay, What = what, AskedBy = asker, Kind = wish.Kind, Place = place,
            WishedFor = wish.WishedFor, ItemId = item,
        };
    }

    public void Accept(Id<Person> by)
    {
        Require(State is DeedState.Wished, DeedRules.OnlyWishesAreReviewed);
        (State, ReviewedById) = (DeedState.Accepted, by);
    }

    /// <summary>Not taken up, or not needed any more before anybody has taken it; with a reason.</summary>
    public void Decline(string? reason, Id<Person> by)
    {
        Require(State is DeedState.Wished or DeedState.Accepted, DeedRules.OnlyUntakenOnesAreDeclined);
        DeclineReason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        (State, ReviewedById, OfferedToId) = (DeedState.Declined, by, null);
    }

    /// <summary>办理结果 by one of those who did it.</summary>
    public void Report(string? text, DateOnly doneOn, Id<Person> by, DateTimeOffset at)
    {
        Require(State is DeedState.Taken, DeedRules.OnlyRunningOnesAreHelped);
        Require(IsDoer(by), DeedRules.DoersReport);
        Require(doneOn <= at.ChinaDay, DeedRules.OnlyWhatHappenedIsReported);
        var words = Text.Required(text, Text.Paragraph, DeedRules.AResultSaysSomething);
        Require(!PersonalNumbers.StandIn(words), DeedRules.NoNumbersOfPersons);
        _results.Add(new DeedResult { Ordinal = _results.Count + 1, DoneOn = doneOn, Text = words, ReportedById = by, ReportedAt = at });
        State = DeedState.Reported;
    }

    /// <summary>What the asker says, told by somebody who had no hand in it. Who is not content has it done once more; why is written down.</summary>
    public void Confirm(Satisfaction satisfaction, string? answer, Id<Person> by, DateTimeOffset at)
    {
        Require(State is DeedState.Reported, DeedRules.OnlyReportedOnesAreConfirmed);
        Require(!IsDoer(by), DeedRules.NoDoerConfirms);
        var content = satisfaction is not Satisfaction.Unsatisfied;
        var words = content ? Text.Optional(answer, Text.Line) : Text.Required(answer, Text.Line, CommonRules.AReasonIsGiven);
        Require(!PersonalNumbers.StandIn(words), DeedRules.NoNumbersOfPersons);
        _results[^1].Confirm(satisfaction, words, by, at);
        State = content ? DeedState.Confirmed : DeedState.Taken;
    }
}
