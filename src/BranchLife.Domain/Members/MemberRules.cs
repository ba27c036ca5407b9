namespace BranchLife.Domain.Members;

public static class MemberRules
{
    public static readonly Rule APersonHasAName = new("D-01", "请填写姓名（不超过60个字）。");
    public static readonly Rule OneFormalRelation = new("D-02", "党员只能有一个正式组织关系，该同志的组织关系已在另一个党支部，请先办理转接。");
    public static readonly Rule MembershipLiesInABranch = new("D-03", "组织关系只能落在党支部，不能落在党委、党总支、临时党支部或功能型党支部。");
    public static readonly Rule TransferMovesOn = new("D-04", "该同志在这一天没有可转出的组织关系，或转入的就是原支部，请核对日期和支部。");
    public static readonly Rule ProbationHasNoFullDay = new("D-05", "预备党员不能有转正日期，请核对党员类别。");
    public static readonly Rule FullAfterJoined = new("D-06", "转正日期不能早于入党日期，请核对。");
    public static readonly Rule AttachedOnce = new("D-07", "该同志在这一时段已编入这个党组织参加活动。");
    public static readonly Rule LeavingSaysHow = new("D-08", "请选择党员离开的情形。");
}
