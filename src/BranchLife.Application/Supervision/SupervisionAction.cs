namespace BranchLife.Application.Supervision;

public enum SupervisionAction
{
    AssignBranches,
}
