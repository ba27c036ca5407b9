using BranchLife.Application.Access;
using BranchLife.Application.Deeds;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Deeds;

/// <summary>One wish on its way; every act on it is a form here.</summary>
public sealed class DetailsModel(DeedDetails deeds, DeedActs acts, IValidator<DetailsModel.Form> validator) : FormPage
{
    [FromRoute]
    public Id<PracticalDeed> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DeedDetails.View View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Comrades => View.Comrades.Select(one => new SelectListItem($"{one.Name}（{one.Standing}）", one.Id.ToString()));

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => DoAsync(
        DeedAct.Accept, DeedAction.Review, "已通过审单，等待党员领办。", () => acts.Accept.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken ct) => DoAsync(
        DeedAct.Decline, DeedAction.Review, "已登记不予采纳，请向点单群众说明。",
        () => acts.Decline.ExecuteAsync(Id, Input.Reason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostOfferAsync(CancellationToken ct) => DoAsync(
        DeedAct.Offer, DeedAction.Offer, "已请这位同志领办，等待答复。",
        () => acts.Offer.ExecuteAsync(Id, Input.Comrade!.Value, Input.Version, ct), ct);

    public Task<IActionResult> OnPostDeclineOfferAsync(CancellationToken ct) => DoAsync(
        DeedAct.DeclineOffer, DeedAction.Take, "已答复不能领办，其他同志可以领办。", () => acts.DeclineOffer.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostTakeAsync(CancellationToken ct) => DoAsync(
        DeedAct.Take, DeedAction.Take, "您已领单，办好以后请填写办理结果。", () => acts.Take.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostJoinAsync(CancellationToken ct) => DoAsync(
        DeedAct.Join, DeedAction.Take, "您已参与办理。", () => acts.Join.ExecuteAsync(Id, ct), ct);

    public Task<IActionResult> OnPostGiveBackAsync(CancellationToken ct) => DoAsync(
        DeedAct.GiveBack, DeedAction.GiveBack, "已退回，等待其他同志领办。",
        () => acts.GiveBack.ExecuteAsync(Id, Input.Reason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReportAsync(CancellationToken ct) => DoAsync(
        DeedAct.Report, DeedAction.Report, "办理结果已登记，等待听取群众意见后确认。",
        () => acts.Report.ExecuteAsync(Id, Input.Result, Input.DoneOn ?? View.Today, Input.Version, ct), ct);

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => DoAsync(
        DeedAct.Confirm, DeedAction.Confirm, Input.Answer is Satisfaction.Unsatisfied ? "已登记群众意见，请办理的同志继续办理。" : "已确认办结。",
        () => acts.Confirm.ExecuteAsync(Id, Input.Answer!.Value, Input.Said, Input.Version, ct), ct);

    protected override async Task ShowAsync(CancellationToken ct) => View = await deeds.FindAsync(Id, ct);

    private async Task<IActionResult> DoAsync(DeedAct act, DeedAction asked, string done, Func<Task> execute, CancellationToken ct)
    {
        Input = Input with { Act = act };
        await ShowAsync(ct);
        if (!View.Allowed.Contains(asked)) throw new AccessDeniedException(Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await execute();
        Notice = done;
        return Redirect($"/deeds/{Id}");
    }

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public string? Reason { get; init; }

        public Id<Person>? Comrade { get; init; }

        public string? Result { get; init; }

        public DateOnly? DoneOn { get; init; }

        public Satisfaction? Answer { get; init; }

        public string? Said { get; init; }

        internal DeedAct Act { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Reason).MaximumLength(Text.Line);
            RuleFor(form => form.Result).MaximumLength(Text.Paragraph);
            RuleFor(form => form.Said).MaximumLength(Text.Line);
            When(form => form.Act is DeedAct.Decline or DeedAct.GiveBack, () => RuleFor(form => form.Reason).NotEmpty());
            When(form => form.Act is DeedAct.Offer, () => RuleFor(form => form.Comrade).NotNull());
            When(form => form.Act is DeedAct.Report, () => RuleFor(form => form.Result).NotEmpty());
            When(form => form.Act is DeedAct.Confirm, () =>
            {
                RuleFor(form => form.Answer).NotNull().WithMessage("请选择群众是否满意。");
                RuleFor(form => form.Said).NotEmpty().When(form => form.Answer is Satisfaction.Unsatisfied).WithMessage("不满意的，请写明群众的意见。");
            });
        }
    }
}
