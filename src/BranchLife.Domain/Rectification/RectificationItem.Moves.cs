using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Rectification;

public sealed partial class RectificationItem
{
    private readonly List<ItemMove> _moves = [];

    public IReadOnlyList<ItemMove> Moves => _moves;

    /// <summary>Not yet at its end: open, or closed with a look still to be taken.</summary>
    public bool IsUnfinished => State is not RectificationState.Closed || NextLookBackOn is not null;

    /// <summary>Goes along with the one who answers for it; once, however often it is asked.</summary>
    public void MoveTo(Id<Unit> unit, string? reason, DateOnly on)
    {
        if (unit == UnitId) return;

        Require(IsUnfinished, RectificationRules.FinishedItemsStayWhereTheyAre);
        var why = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        _moves.Add(new ItemMove { Ordinal = _moves.Count + 1, FromId = UnitId, ToId = unit, Reason = why, On = on });
        (UnitId, VerifierId) = (unit, null);
    }
}
