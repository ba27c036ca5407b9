using BranchLife.Application.Publicity;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Publicity;

/// <summary>One copy as it would hang; every act on it is a form here.</summary>
public sealed class DetailsModel(PublicNoticeDetails notices, PublicNoticeActs acts, IValidator<DetailsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<PublicNotice> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public PublicNoticeDetails.View View { get; private set; } = null!;

    public Task<IActionResult> OnPostSubmitAsync(CancellationToken ct) =>
        DoAsync("Submit", "公示稿已报送上级审核。", () => acts.Submit.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostAdoptAsync(CancellationToken ct) =>
        DoAsync("Adopt", "支委会决定已登记，可以公示。", () => acts.Adopt.ExecuteAsync(Id, Input.Decision, Input.Version, ct), ct);

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) =>
        DoAsync("Approve", "公示已审核通过。", () => acts.Approve.ExecuteAsync(Id, Input.Shown, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) =>
        DoAsync("Return", "公示稿已退回。", () => acts.Return.ExecuteAsync(Id, Input.Reason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostFeedbackAsync(CancellationToken ct) =>
        DoAsync("Feedback", "群众意见已登记，等待认领。", () => acts.Feedback.ExecuteAsync(Id, Input.Words, Input.Version, ct), ct);

    protected override async Task ShowAsync(CancellationToken ct) => View = await notices.FindAsync(Id, ct);

    private async Task<IActionResult> DoAsync(string act, string done, Func<Task> execute, CancellationToken ct)
    {
        Input = Input with { Act = act };
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await execute();
        Notice = done;
        return LocalRedirect($"/public-notices/{Id}");
    }

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public string? Decision { get; init; }

        public string? Shown { get; init; }

        public string? Reason { get; init; }

        public string? Words { get; init; }

        internal string? Act { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            When(form => form.Act == "Adopt", () => RuleFor(form => form.Decision).NotEmpty().MaximumLength(Text.Line));
            When(form => form.Act == "Return", () => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Text.Line));
            When(form => form.Act == "Feedback", () => RuleFor(form => form.Words).NotEmpty().MaximumLength(Text.Paragraph));
        }
    }
}
