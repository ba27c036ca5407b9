using BranchLife.Domain;

namespace BranchLife.Application.Accounts;

public static class AccountRules
{
    public static readonly Rule APasswordIsLongEnough = new("U-01", "新口令至少12个字符，至多128个字符，不要求混用大小写、数字和符号。");
    public static readonly Rule APasswordIsNotCommon = new("U-02", "新口令过于常见，容易被人猜中，请换一个，比如几个互不相干的词连在一起。");
    public static readonly Rule APasswordIsNotTheName = new("U-03", "新口令不能包含用户名，请换一个。");
    public static readonly Rule APasswordIsNew = new("U-04", "新口令不能与现用口令相同，请换一个。");
    public static readonly Rule TheCurrentPasswordIsKnown = new("U-05", "现用口令不正确，请重新输入。连续输错会暂时锁定。");
    public static readonly Rule AUserNameIsPlain = new("U-06", "用户名以小写字母开头，由3至32个小写字母、数字、点或短横线组成，请核对：");
    public static readonly Rule AUserNameIsFree = new("U-07", "用户名已有人使用，请换一个编号：");
    public static readonly Rule OneAccountEach = new("U-08", "该同志已有账号，一人只开通一个：");
    public static readonly Rule SomebodyIsChosen = new("U-09", "请至少选择一名同志，一次最多100名。");
    public static readonly Rule NobodyDisablesThemselves = new("U-10", "不能停用、注销本人账号或重置本人口令，请由其他系统管理员办理。");
    public static readonly Rule OnlyActiveAccountsAreSuspended = new("U-11", "账号现在不在使用状态，不能停用。");
    public static readonly Rule OnlySuspendedAccountsResume = new("U-12", "账号没有停用，不需要恢复。");
    public static readonly Rule EndedAccountsStayEnded = new("U-13", "账号已经注销，不能再办理。");
    public static readonly Rule TheFirstAdministratorsComeOnce = new("U-14", "系统已有管理员，不能再次初始化；请由在任管理员办理。");
    public static readonly Rule TheSecondFactorIsOn = new("U-15", "动态口令已经开启；要换新的密钥，请先关闭再开启。");
    public static readonly Rule TheCodeIsRight = new("U-16", "动态口令不正确或已经用过，请输入验证器当前显示的六位数字。");
    public static readonly Rule TheSecondFactorStays = new("U-17", "党委办公室、督导组和管理员须使用动态口令，不能关闭；要换新的密钥，请由系统管理员重置口令后重新开启。");
}
