namespace BranchLife.Application.Sessions;

public enum RoundMove
{
    Forward,
    Back,
    Skip,
}
