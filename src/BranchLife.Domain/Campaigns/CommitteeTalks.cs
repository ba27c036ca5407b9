namespace BranchLife.Domain.Campaigns;

/// <summary>How much 谈心谈话 between committee and members a notice asks for (支部工作条例（试行） art. 19 sets the least).</summary>
public enum CommitteeTalks
{
    /// <summary>Every member of the committee with every other member.</summary>
    WithEveryMember,

    /// <summary>Every other member with one of the committee at least.</summary>
    WithSomeMember,
}
