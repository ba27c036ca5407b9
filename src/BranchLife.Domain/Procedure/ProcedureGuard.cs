namespace BranchLife.Domain.Procedure;

/// <summary>Refuses an act while a blocking finding is neither mended nor explained.</summary>
public static class ProcedureGuard
{
    public static readonly Rule NothingBlocks = new("P-01", "还不能办理：");

    public static readonly Rule OnlySomeRulesAreExplained = new("P-02", "这一项不能以说明代替，请按要求补正后再办理。");

    public static void RequireNothingBlocks(this IEnumerable<Finding> findings)
    {
        var blocking = findings.Where(finding => finding.Blocks).Select(finding => finding.Message).ToArray();
        if (blocking.Length > 0) throw new RuleViolationException(NothingBlocks, string.Join("；", blocking));
    }
}
