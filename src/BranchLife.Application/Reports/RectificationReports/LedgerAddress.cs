using BranchLife.Application.Rectification;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>States of the ledger as they stand in its address.</summary>
internal static class LedgerAddress
{
    public const string All = nameof(LedgerState.All);
    public const string Closed = nameof(LedgerState.Closed);
    public const string ToVerify = nameof(LedgerState.ClosureRequested);
    public const string Unclosed = nameof(LedgerState.Unclosed);
    public const string Untouched = nameof(LedgerState.Open);
    public const string LongTerm = nameof(LedgerState.LongTerm);
    public const string Late = nameof(LedgerState.Late);
    public const string LookBackDue = nameof(LedgerState.LookBackDue);
}
