using BranchLife.Domain.Commitments;

namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>A commitment's state in a tag: once reviewed its verdict; whose day has passed without a report is late.</summary>
public static class CommitmentTones
{
    public static string WordOf(CommitmentState state, CommitmentVerdict? verdict, DateOnly dueOn, DateOnly today) =>
        verdict?.Word ?? (IsLate(state, dueOn, today) ? "到期待评议" : state.Word);

    public static Tone Of(CommitmentState state, CommitmentVerdict? verdict, DateOnly dueOn, DateOnly today) => verdict switch
    {
        CommitmentVerdict.Kept => Tone.Ok,
        CommitmentVerdict.PartlyKept => Tone.Warn,
        CommitmentVerdict.NotKept => Tone.Bad,
        null => IsLate(state, dueOn, today) ? Tone.Bad
            : state is CommitmentState.Reported ? Tone.Warn
            : state is CommitmentState.Stated ? Tone.Info : Tone.Mute,
    };

    private static bool IsLate(CommitmentState state, DateOnly dueOn, DateOnly today) => state is CommitmentState.Stated && dueOn < today;
}
