namespace BranchLife.Domain.Members;

/// <summary>Kinds of members for differentiated guidance 分类指导 (教管 arts 22-23, 32-34); many may hold.</summary>
[Flags]
public enum GuidanceCategories
{
    None = 0,
    Rural = 1 << 0,
    Mobile = 1 << 1,
    TwoNew = 1 << 2,
    NewEmployment = 1 << 3,
    Youth = 1 << 4,
    Retired = 1 << 5,

    /// <summary>年老体弱: no hard requirement for study and activities (教管 art. 23).</summary>
    Frail = 1 << 6,
    SoeWorker = 1 << 7,
    UniversityStaff = 1 << 8,
    UniversityStudent = 1 << 9,
    GovernmentOrgan = 1 << 10,
    Seconded = 1 << 11,
    ShiftWorker = 1 << 12,
}
