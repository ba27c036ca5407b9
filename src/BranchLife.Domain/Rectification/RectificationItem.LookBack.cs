using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

public sealed partial class RectificationItem
{
    private readonly List<LookBack> _lookBacks = [];

    public IReadOnlyList<LookBack> LookBacks => _lookBacks;

    /// <summary>The first look that is still to be done; null while the item is open and when every look was taken.</summary>
    public DateOnly? NextLookBackOn { get; private set; }

    /// <summary>
    /// Refused: the owner and the one whom it concerns. What slipped so far that it begins anew gets a new due date (or a next look,
    /// where it lasts); the closing before stays among the decisions, the looks that were still ahead fall away.
    /// </summary>
    public void LookBackOn(LookBackResult result, string? finding, DateOnly? dueAgain, Id<Person> by, DateTimeOffset at)
    {
        var today = at.ChinaDay;
        var next = _lookBacks.FirstOrDefault(look => look.DoneOn is null);
        Require(State is RectificationState.Closed && next is not null && next.DueOn <= today, RectificationRules.LooksAreTakenWhenDue);
        Require(MayBeLookedBackOnBy(by), RectificationRules.NobodyLooksBackOnTheirOwnItem);
        var words = Text.Required(finding, Text.Line, RectificationRules.ALookBackSaysWhatWasFound);
        Require(result is not LookBackResult.Reopened || dueAgain > today, RectificationRules.WhatIsReopenedHasANewDate);
        foreach (var due in _lookBacks.Where(look => look.DoneOn is null && look.DueOn <= today)) due.Note(result, words, by, today);
        if (result is LookBackResult.Reopened) Reopen(words, dueAgain!.Value, by, at);
        NextLookBackOn = _lookBacks.FirstOrDefault(look => look.DoneOn is null)?.DueOn;
    }

    public bool MayBeLookedBackOnBy(Id<Person> person) => person != OwnerId && person != SubjectId;

    private void Reopen(string reason, DateOnly dueAgain, Id<Person> by, DateTimeOffset at)
    {
        _lookBacks.RemoveAll(look => look.DoneOn is null);
        if (DueOn is { } before) _extensions.Add(Extension(before, dueAgain, reason, by, at));
        if (IsLongTerm) NextReviewOn = dueAgain;
        else DueOn = dueAgain;
        (State, ClosedOn, ClosedById) = (RectificationState.Reopened, null, null);
        EvidenceCount = 0;
    }

    private void PlanLookBacks(IEnumerable<int> days, DateOnly closedOn)
    {
        foreach (var day in days.Where(day => day > 0).Distinct().Order())
            _lookBacks.Add(new LookBack { Ordinal = _lookBacks.Count + 1, DueOn = closedOn.AddDays(day) });
        NextLookBackOn = _lookBacks.FirstOrDefault(look => look.DoneOn is null)?.DueOn;
    }
}
