namespace BranchLife.Domain.Deeds;

public enum DeedKind
{
    CareForOldOrDisabled,
    CareForChildren,
    Repairs,
    Surroundings,
    Advice,
    Mediation,
    Hardship,
    Other,
}
