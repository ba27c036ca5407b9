using BranchLife.Application.Commitments;

namespace BranchLife.Web.Pages.Commitments;

/// <summary>The acts on one commitment.</summary>
public sealed record CommitmentActs(
    RewriteCommitment Rewrite, HandInCommitment HandIn, DiscardCommitment Discard, ReviseCommitment Revise, ReportOnCommitment Report,
    ReviewCommitment Review, CarryOverCommitment CarryOver);
