namespace BranchLife.Domain.Administration;

/// <summary>Rights that do not come from a post in a branch. The three administrators exclude one another (GB/T 22239).</summary>
public enum GrantKind
{
    Office,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
