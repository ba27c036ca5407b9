namespace BranchLife.Application.Rectification;

/// <summary>Whose item it is: the branch's or a member's own.</summary>
public enum LedgerKind
{
    Branch,
    Member,
}

public static class LedgerKinds
{
    extension(LedgerKind kind)
    {
        public string Word => kind switch
        {
            LedgerKind.Branch => "支部",
            LedgerKind.Member => "党员个人",
        };
    }
}
