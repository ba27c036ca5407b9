using BranchLife.Application.Access;
using BranchLife.Application.Commitments;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Commitments;

/// <summary>One commitment from the draft to the review; every act on it is a form here.</summary>
public sealed class DetailsModel(CommitmentDetails commitments, CommitmentActs acts, IValidator<DetailsModel.Form> validator) : FormPage
{
    [FromRoute]
    public Id<Commitment> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public CommitmentDetails.View View { get; private set; } = null!;

    private CommitmentDraft Draft => new(Input.What, Input.ForWhom, Input.DueOn ?? default);

    public Task<IActionResult> OnPostRewriteAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.Rewrite, "草稿已保存。", () => acts.Rewrite.ExecuteAsync(Id, Draft, Input.Version, ct), ct);

    public Task<IActionResult> OnPostHandInAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.HandIn, "承诺已公开，本支部的同志可以看到。", () => acts.HandIn.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostDiscardAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.Discard, "草稿已删除。", () => acts.Discard.ExecuteAsync(Id, Input.Version, ct), ct, "/commitments");

    public Task<IActionResult> OnPostReviseAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.Revise, "承诺已调整，原来的写法继续保留。", () => acts.Revise.ExecuteAsync(Id, Draft, Input.Reason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReportAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.Report, Input.IsDone ? "已报告完成，请等待评议。" : "践诺情况已登记。",
        () => acts.Report.ExecuteAsync(Id, Input.Progress, Input.HappenedOn ?? View.Today, Input.IsDone, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReviewAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.Review, "评议已登记，承诺人会收到通知。",
        () => acts.Review.ExecuteAsync(Id, Input.Result!.Value, Input.Evidence, Input.Version, ct), ct);

    public Task<IActionResult> OnPostCarryOverAsync(CancellationToken ct) => DoAsync(
        CommitmentAct.CarryOver, "已结转，原承诺和评议继续保留。", () => acts.CarryOver.ExecuteAsync(Id, Input.NextDueOn!.Value, Input.Version, ct), ct);

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await commitments.FindAsync(Id, ct);
        if (Input.Act is CommitmentAct.Rewrite or CommitmentAct.Revise) return;
        Input = Input with { What = View.What, ForWhom = View.ForWhom, DueOn = View.DueOn };
    }

    private async Task<IActionResult> DoAsync(CommitmentAct act, string done, Func<Task> execute, CancellationToken ct, string? then = null)
    {
        Input = Input with { Act = act };
        await ShowAsync(ct);
        if (!View.Allowed.Contains(act is CommitmentAct.Review ? CommitmentAction.Review : CommitmentAction.Own))
            throw new AccessDeniedException(Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await execute();
        Notice = done;
        return Redirect(then ?? $"/commitments/{Id}");
    }

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public string? What { get; init; }

        public string? ForWhom { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? Reason { get; init; }

        public string? Progress { get; init; }

        public DateOnly? HappenedOn { get; init; }

        public bool IsDone { get; init; }

        public CommitmentVerdict? Result { get; init; }

        public string? Evidence { get; init; }

        public DateOnly? NextDueOn { get; init; }

        internal CommitmentAct Act { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.What).MaximumLength(Text.Line);
            RuleFor(form => form.ForWhom).MaximumLength(Text.Title);
            RuleFor(form => form.Reason).MaximumLength(Text.Line);
            RuleFor(form => form.Progress).MaximumLength(Text.Line);
            RuleFor(form => form.Evidence).MaximumLength(Text.Line);
            When(form => form.Act is CommitmentAct.Rewrite or CommitmentAct.Revise, () =>
            {
                RuleFor(form => form.What).NotEmpty();
                RuleFor(form => form.ForWhom).NotEmpty();
                RuleFor(form => form.DueOn).NotNull();
            });
            When(form => form.Act is CommitmentAct.Revise, () => RuleFor(form => form.Reason).NotEmpty());
            When(form => form.Act is CommitmentAct.Report, () => RuleFor(form => form.Progress).NotEmpty());
            When(form => form.Act is CommitmentAct.Review, () =>
            {
                RuleFor(form => form.Result).NotNull().WithMessage("请选择评议结果。");
                RuleFor(form => form.Evidence).NotEmpty();
            });
            When(form => form.Act is CommitmentAct.CarryOver, () => RuleFor(form => form.NextDueOn).NotNull());
        }
    }
}
