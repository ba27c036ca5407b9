namespace BranchLife.Domain.Preparation;

/// <summary>
/// What a remark finds fault with: the failures that supervising groups are told to look for (no persons, deeds and thoughts;
/// advice in place of criticism; the branch in place of the person; general in place of concrete) and the four named checks.
/// </summary>
public enum RemarkKind
{
    PersonsDeedsThoughts,
    AdviceForCriticism,
    BranchForPerson,
    GeneralForConcrete,
    StudyEffect,
    Procedure,
    OrganizationForm,
    TimeNodes,
    Other,
}
