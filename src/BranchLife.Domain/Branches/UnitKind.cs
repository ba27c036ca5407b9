namespace BranchLife.Domain.Branches;

/// <summary>Kinds of organization unit; thresholds and sources: docs/domain.md, 支部工作条例（试行） arts 4-8.</summary>
public enum UnitKind
{
    LocalCommittee,
    LeadingPartyGroup,
    WorkCommittee,
    PrimaryCommittee,
    GeneralBranch,
    PartyBranch,
    JointBranch,
    MobileMemberBranch,
    ProjectBranch,
    TemporaryBranch,
    FunctionalBranch,
    BranchGroup,
}
