namespace BranchLife.Domain.Criticism;

public static class CriticismRules
{
    public static readonly Rule MutualMeansAnother = new("R-01", "自我批评由本人作出，相互批评要指向另一位同志，请核对发言人和被批评人。");
    public static readonly Rule MembersAreCriticised = new("R-02", "被批评人应是在签到表中的本支部党员。");
    public static readonly Rule CriticismSaysSomething = new("R-03", "请填写发言要点（不超过2000个字）。");
    public static readonly Rule OnlyCriticismIsAnswered = new("R-04", "表态是对同志批评意见的回应，自我批评不需要表态。");
}
