namespace BranchLife.Domain.Administration;

public static class GrantKindWords
{
    extension(GrantKind kind)
    {
        public string Word => kind switch
        {
            GrantKind.Office => "党委办公室（组织部）",
            GrantKind.SystemAdministrator => "系统管理员",
            GrantKind.SecurityAdministrator => "安全管理员",
            GrantKind.AuditAdministrator => "审计管理员",
        };

        public bool IsAdministrator => kind is not GrantKind.Office;
    }
}
