namespace BranchLife.Application.Preparation;

/// <summary>What the two can do with the points of their talk.</summary>
public sealed class TalkPointActs(ProposeTalkPoint propose, WithdrawTalkPoint withdraw, AnswerTalkPoint answer)
{
    public ProposeTalkPoint Propose => propose;

    public WithdrawTalkPoint Withdraw => withdraw;

    public AnswerTalkPoint Answer => answer;
}
