namespace BranchLife.Domain.Meetings;

/// <summary>The four named checks of a plan's review.</summary>
public enum PlanCheck
{
    Procedure,
    StudyEffect,
    OrganizationForm,
    TimeNodes,
}
