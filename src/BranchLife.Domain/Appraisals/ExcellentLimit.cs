using System.Globalization;

namespace BranchLife.Domain.Appraisals;

/// <summary>优秀 at most a third, rounded down (年度通知, R-VOTE-01).</summary>
/// <param name="Base">Members of whom a third is taken.</param>
public readonly record struct ExcellentLimit(int Base)
{
    public int Most => Base / 3;

    /// <summary>For ballots on screen; which paper is valid the tellers say.</summary>
    internal void RequireKept(Ballot ballot)
    {
        if (ballot.Excellent > Most)
        {
            throw new RuleViolationException(
                AppraisalRules.OneBallotKeepsTheThird, string.Create(CultureInfo.InvariantCulture, $"选了 {ballot.Excellent} 名优秀，最多 {Most} 名。"));
        }
    }

    /// <summary>13 ÷ 3 = 4.33，取整 4人.</summary>
    public string Working => Base % 3 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Base} ÷ 3 = {Most}人")
        : string.Create(CultureInfo.InvariantCulture, $"{Base} ÷ 3 = {Base / 3m:0.00}，舍去小数，最多{Most}人");
}
