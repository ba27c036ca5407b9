namespace BranchLife.Domain.Supervision;

public static class SupervisionRules
{
    public static readonly Rule AGroupHasAName = new("V-01", "请填写督导组名称（不超过60个字）。");
    public static readonly Rule NobodySupervisesTheirOwnBranch = new("V-02", "督导组成员不能督导本人所在党支部，请调整成员或联系支部。");
    public static readonly Rule MemberOnce = new("V-03", "该同志在这一时段已是本督导组成员。");
    public static readonly Rule AssignedOnce = new("V-04", "该党支部在这一时段已由本督导组联系。");
}
