namespace BranchLife.Domain.Procedure;

/// <summary>What a procedure rule (R-…, domain data with source) found wrong at this moment.</summary>
/// <param name="RuleId">The rule, as R-PLAN-02.</param>
/// <param name="Severity">Error blocks until explained or mended.</param>
/// <param name="Message">Chinese, names what is missing.</param>
/// <param name="Source">The regulation, notice or own rule that asks for it.</param>
/// <param name="Explanation">The recorded reason why the act goes on all the same; shown to above and group.</param>
/// <param name="Waivable">Whether a reason can stand in for mending (mechanical faults can not).</param>
/// <param name="FixPath">Where to mend it, as a path of this site.</param>
public sealed record Finding(
    string RuleId,
    FindingSeverity Severity,
    string Message,
    string Source,
    string? Explanation = null,
    bool Waivable = true,
    string? FixPath = null)
{
    public bool Blocks => Severity is FindingSeverity.Error && (Explanation is null || !Waivable);
}
