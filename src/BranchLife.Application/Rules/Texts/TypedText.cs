using BranchLife.Domain.Branches;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>Looks at what was typed before anything is kept: this system must not hold classified text, not even in a draft.</summary>
public static class TypedText
{
    public static void RefuseClassified(DateOnly today, params IEnumerable<string?> texts) =>
        Procedure.Check(new Facts([.. texts])
        {
            About = new Circumstances { MeetingId = default, BranchKind = UnitKind.PartyBranch, Today = today },
        }).RequireNothingBlocks();

    private sealed record Facts(IReadOnlyList<string?> Typed) : StageFacts, ISavedText
    {
        public IEnumerable<string?> Texts => Typed;
    }
}
