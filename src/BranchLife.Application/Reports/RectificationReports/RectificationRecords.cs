using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>
/// Everything that a 整改落实情况报告 is drafted from: the branch's own items whole, of members' items nothing but states and dates.
/// What has followed its owner into another branch is reported there; here only its number.
/// </summary>
internal sealed record RectificationRecords
{
    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required string Branch { get; init; }

    public required string? Superior { get; init; }

    public required string Title { get; init; }

    /// <summary>《…》（…）, null without campaign.</summary>
    public required string? Notice { get; init; }

    public required DateOnly? HeldOn { get; init; }

    /// <summary>The day on which dates are judged: of handing in, until then today.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The branch's own, in the order of the list.</summary>
    public required IReadOnlyList<TeamProblem> TeamProblems { get; init; }

    public required int PersonalProblems { get; init; }

    /// <summary>Members with a problem of their own on the list.</summary>
    public required int Members { get; init; }

    public required IReadOnlyList<ItemFacts> TeamFacts { get; init; }

    public required IReadOnlyList<ItemFacts> PersonalFacts { get; init; }

    /// <summary>Items that went with their owner into another branch.</summary>
    public required int MovedAway { get; init; }

    /// <summary>Items of the same year that came with their owner out of another branch, how many and how many closed.</summary>
    public required (int Items, int Closed) TakenOver { get; init; }

    public ItemTally Team => new(TeamFacts, Day);

    public ItemTally Personal => new(PersonalFacts, Day);

    public ItemTally All => new([.. TeamFacts, .. PersonalFacts], Day);

    public IEnumerable<TeamItem> TeamItems => TeamProblems.SelectMany(problem => problem.Items);

    /// <param name="MovedAway">Items against it that are reported on elsewhere.</param>
    public sealed record TeamProblem(string? Aspect, string Statement, IReadOnlyList<TeamItem> Items, int MovedAway);

    /// <param name="Owner">With the body outside that acts.</param>
    /// <param name="Names">Of whoever verified.</param>
    public sealed record TeamItem(RectificationItem Item, string Owner, IReadOnlyDictionary<Id<Domain.Members.Person>, string> Names);
}
