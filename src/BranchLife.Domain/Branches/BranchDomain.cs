namespace BranchLife.Domain.Branches;

/// <summary>What kind of place a branch works in; decides procedure packs and which unit words fit its texts.</summary>
public enum BranchDomain
{
    Village,
    Community,
    SoeEnterprise,
    PrivateEnterprise,
    SocialOrganization,
    GovernmentOrgan,
    PublicInstitution,
    UniversityFaculty,
    UniversityStudent,
    School,
    Hospital,
    ResearchInstitute,
    RetiredCadres,
    MobileMembers,
}
