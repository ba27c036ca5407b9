namespace BranchLife.Domain.Branches;

public static class BranchRules
{
    public static readonly Rule AUnitHasACode = new("B-01", "请填写党组织代码（不超过40个字）。");
    public static readonly Rule AUnitHasAName = new("B-02", "请填写党组织名称（不超过120个字）。");
    public static readonly Rule ATermEndsAfterItBegins = new("B-03", "届次结束日期不能早于开始日期，请核对。");
    public static readonly Rule NoUnitStandsUnderItself = new("B-04", "党组织不能隶属于自己或自己的下级，请核对上级党组织。");
    public static readonly Rule OnePostOneHolder = new("B-05", "这一职务在该时段已有人担任，请先填写前任的离任日期。");
    public static readonly Rule NobodyHoldsAPostTwice = new("B-06", "该同志在这一时段已担任同一职务，任期不能重叠。");
    public static readonly Rule OnlyBranchesHavePosts = new("B-07", "支委职务只能设在党支部，请核对党组织类别。");
    public static readonly Rule OnlyADeputyIsDelegated = new("B-08", "只有本支部副书记或支委可以受书记委托履行职责，请核对。");
    public static readonly Rule DissolvedUnitsStay = new("B-09", "该党组织已经撤销，不能再变更。");
}
