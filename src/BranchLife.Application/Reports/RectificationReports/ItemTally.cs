using BranchLife.Application.Rectification;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>How far items have come on one day.</summary>
internal sealed class ItemTally(IReadOnlyList<ItemFacts> items, DateOnly day)
{
    public int Items => items.Count;

    public int Closed => Count(RectificationState.Closed);

    public int ToVerify => Count(RectificationState.ClosureRequested);

    public int Running => Count(RectificationState.InProgress, RectificationState.ClosureReturned, RectificationState.Reopened);

    public int Untouched => Count(RectificationState.Open);

    public int LongTerm => Count(RectificationState.LongTerm);

    /// <summary>Past the date that holds now, extensions counted in.</summary>
    public int Late => items.Count(item => ItemState.DaysLate(item.State, item.DueOn, item.NextReviewOn, day) > 0);

    public int Extended => items.Count(item => item.Extensions > 0);

    public int Extensions => items.Sum(item => item.Extensions);

    public int Returned => items.Count(item => item.Returns > 0);

    public int CarriedOver => items.Count(item => item.IsCarriedOver);

    public DateOnly? FirstDue => items.Min(item => item.FirstDueOn);

    public DateOnly? LastDue => items.Max(item => item.FirstDueOn);

    /// <summary>Whose first date has come.</summary>
    public int Due => items.Count(item => item.FirstDueOn <= day);

    /// <summary>Of these: closed by then.</summary>
    public int ClosedInTime => items.Count(item => item.FirstDueOn <= day && item.ClosedOn <= item.FirstDueOn);

    public DateOnly? NextDue => items.Where(item => item.State is not RectificationState.Closed && item.DueOn > day).Min(item => item.DueOn);

    public DateOnly? NextReview => items.Where(item => item.State is not RectificationState.Closed && item.NextReviewOn > day).Min(item => item.NextReviewOn);

    /// <summary>The same day and result of one item is one look, also where it made up for two.</summary>
    public int Looks => items.Sum(item => item.Looks.Distinct().Count());

    public int LooksThat(LookBackResult result) => items.Sum(item => item.Looks.Where(look => look.Result == result).Distinct().Count());

    public int LooksOverdue => items.Count(item => item.NextLookBackOn <= day);

    public DateOnly? NextLook => items.Where(item => item.NextLookBackOn > day).Min(item => item.NextLookBackOn);

    private int Count(params RectificationState[] states) => items.Count(item => states.Contains(item.State));
}
