using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>Votes for one member (优秀, 合格, 基本合格, 不合格) or for the branch's team (好, 较好, 一般, 差).</summary>
public sealed class VoteCount
{
    public required int Ordinal { get; init; }

    /// <summary>Null: 支部班子.</summary>
    public required Id<Person>? SubjectId { get; init; }

    public required int First { get; init; }

    public required int Second { get; init; }

    public required int Third { get; init; }

    public required int Fourth { get; init; }

    /// <summary>弃权: none or several grades marked.</summary>
    public required int Abstained { get; init; }

    public int Sum => First + Second + Third + Fourth + Abstained;

    public static VoteCount Of(Id<Person>? subject, int ordinal, params IReadOnlyList<int> votes) => new()
    {
        Ordinal = ordinal, SubjectId = subject, First = votes[0], Second = votes[1], Third = votes[2], Fourth = votes[3], Abstained = votes[4],
    };
}
