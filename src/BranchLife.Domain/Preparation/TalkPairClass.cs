namespace BranchLife.Domain.Preparation;

/// <summary>支部工作条例（试行） art. 19: among the committee, committee with members, among members.</summary>
public enum TalkPairClass
{
    WithinCommittee,
    CommitteeWithMember,
    BetweenMembers,
}
