namespace BranchLife.Domain.Branches;

/// <summary>党内职务 in a branch (支部工作条例（试行） art. 20; the last commissioners are local practice).</summary>
public enum PostKind
{
    Secretary,
    DeputySecretary,
    OrganizationCommissioner,
    PublicityCommissioner,
    DisciplineCommissioner,
    YouthCommissioner,
    UnitedFrontCommissioner,
    SecrecyCommissioner,
    OtherCommissioner,
    GroupLeader,
}
