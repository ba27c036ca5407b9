namespace BranchLife.Application.Administration;

/// <summary>What administrators do. None of it reads content.</summary>
public enum AdministrationAction
{
    ManageAccounts,
    GiveRights,
    ReadHistory,
}
