namespace BranchLife.Domain.Sessions;

public static class RoundRules
{
    public static readonly Rule RoundsRunInOpenSessions = new("U-01", "本场会议已经结束，发言轮次不能再推进。");
    public static readonly Rule TheRoundHasSteps = new("U-02", "名册中没有到会的党员，不能开始发言轮次，请先登记签到。");
    public static readonly Rule TheRoundIsThrough = new("U-03", "议程已经全部走完；需要补充发言的，请在顺序表中请该同志发言。");
    public static readonly Rule NothingLiesBehind = new("U-04", "已经是第一项，不能再退回。");
    public static readonly Rule OnlyOpenTurnsMove = new("U-05", "该同志没有等待进行的发言，不能调整顺序。");
}
