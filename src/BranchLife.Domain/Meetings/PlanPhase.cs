namespace BranchLife.Domain.Meetings;

public enum PlanPhase
{
    Before,
    During,
    After,
}
