namespace BranchLife.Domain.Administration;

public static class AdministrationRules
{
    public static readonly Rule AnOfficeHasAUnit = new("A-01", "党委办公室（组织部）的授权要指明党组织，管理员的授权不指明党组织。");
    public static readonly Rule AdministratorsExcludeOneAnother = new("A-02", "系统、安全、审计管理员不得由同一人兼任，也不得兼任业务工作。");
    public static readonly Rule GrantedOnce = new("A-03", "该同志在这一时段已有同样的授权。");
}
