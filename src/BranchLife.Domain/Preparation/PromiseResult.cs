namespace BranchLife.Domain.Preparation;

/// <summary>What became of a promise, in the author's own judgement; the ledger keeps its own state.</summary>
public enum PromiseResult
{
    Done,
    Partly,
    NotDone,
}
