using BranchLife.Application.Publicity;

namespace BranchLife.Web.Pages.Publicity;

/// <summary>The acts on one copy.</summary>
public sealed record PublicNoticeActs(
    SubmitPublicNotice Submit, AdoptPublicNotice Adopt, ApprovePublicNotice Approve, ReturnPublicNotice Return, RecordPostingFeedback Feedback);
