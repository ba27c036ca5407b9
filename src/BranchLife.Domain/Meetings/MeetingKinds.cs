namespace BranchLife.Domain.Meetings;

/// <summary>One gathering may count as several kinds at once, so kinds are a set.</summary>
[Flags]
public enum MeetingKinds
{
    None = 0,
    BranchAssembly = 1 << 0,
    CommitteeMeeting = 1 << 1,
    GroupMeeting = 1 << 2,
    PartyLecture = 1 << 3,
    ThemedPartyDay = 1 << 4,
    OrganizationalLifeMeeting = 1 << 5,
    ThematicOrganizationalLifeMeeting = 1 << 6,
    DemocraticAppraisal = 1 << 7,
}
