namespace BranchLife.Domain.Administration;

public static class AdministrationRules
{
    public static readonly Rule AnOfficeHasAUnit = new("A-01", "党委办公室（组织部）的授权要指明党组织，管理员的授权不指明党组织。");
    public static readonly Rule AdministratorsExcludeOneAnother = new("A-02", "系统、安全、审计管理员不得由同一人兼任，也不得兼任业务工作。");
    public static readonly Rule GrantedOnce = new("A-03", "该同志在这一时段已有同样的授权。");
    public static readonly Rule NobodyGrantsToThemselves = new("A-04", "不能给本人授权，请由其他安全管理员办理。");
    public static readonly Rule EndedAlready = new("A-05", "该授权已经终止，不需要再办理。");
    public static readonly Rule AdministratorsHaveNoBusiness = new("A-06", "该同志有党员身份、党内职务或督导任务，不能担任系统、安全、审计管理员。");
    public static readonly Rule OneSecurityAdministratorStays = new("A-07", "至少保留一名安全管理员，请先授权接替的同志，再终止这项授权。");
}
