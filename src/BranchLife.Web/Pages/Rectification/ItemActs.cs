using BranchLife.Application.Rectification;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>The acts on one item.</summary>
public sealed record ItemActs(
    ReportProgress Report, ExtendItem Extend, RequestItemClosure Request, ReturnItem Return, CloseItem Close, ReviewItem Review,
    NameItemVerifier NameVerifier, LookBackOnItem LookBack, ConsentToPosting Consent);
