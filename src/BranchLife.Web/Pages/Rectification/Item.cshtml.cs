using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>One item with its way from the source to the closing; every act on it is a form here.</summary>
public sealed class ItemModel(ItemDetails items, ItemActs acts, IValidator<ItemModel.Form> validator, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<RectificationItem> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ItemDetails.View Item { get; private set; } = null!;

    public DateOnly Today => clock.GetUtcNow().ChinaDay;

    public Task<IActionResult> OnPostReportAsync(CancellationToken ct) => DoAsync(
        ItemAct.Report, "进展已登记。", () => acts.Report.ExecuteAsync(Id, Input.Progress, Input.HappenedOn ?? Today, Input.IsEvidence, Input.Version, ct), ct);

    public Task<IActionResult> OnPostExtendAsync(CancellationToken ct) => DoAsync(
        ItemAct.Extend, "时限已调整，原定时限仍然可见。", () => acts.Extend.ExecuteAsync(Id, Input.ExtendTo!.Value, Input.ExtendReason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostRequestAsync(CancellationToken ct) => DoAsync(
        ItemAct.Request, "已申请销号，请等待核验。", () => acts.Request.ExecuteAsync(Id, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => DoAsync(
        ItemAct.Return, "已退回责任人继续整改。", () => acts.Return.ExecuteAsync(Id, Input.ReturnReason, Input.Version, ct), ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => DoAsync(
        ItemAct.Close, "已核验销号。", () => acts.Close.ExecuteAsync(Id, Input.Opinion, Input.Version, ct), ct);

    public Task<IActionResult> OnPostReviewAsync(CancellationToken ct) => DoAsync(
        ItemAct.Review, "下次检查日期已确定。", () => acts.Review.ExecuteAsync(Id, Input.NextReviewOn!.Value, Input.Version, ct), ct);

    public Task<IActionResult> OnPostNameVerifierAsync(CancellationToken ct) => DoAsync(
        ItemAct.NameVerifier, "核验人已指定，本人会收到通知。",
        () => acts.NameVerifier.ExecuteAsync(Id, new Id<Person>(Input.Verifier!.Value), Input.Version, ct), ct);

    public Task<IActionResult> OnPostLookBackAsync(CancellationToken ct) => DoAsync(
        ItemAct.LookBack, "回头看已登记。",
        () => acts.LookBack.ExecuteAsync(Id, Input.LookBack!.Value, Input.Finding, Input.DueAgain, Input.Version, ct), ct);

    public Task<IActionResult> OnPostConsentAsync(CancellationToken ct) => DoAsync(
        ItemAct.Consent, Input.Consent ? "已同意公示本人的整改承诺。" : "已撤回同意，新印制的公示不再有这一条。",
        () => acts.Consent.ExecuteAsync(Id, Input.Consent, Input.Version, ct), ct);

    protected override async Task ShowAsync(CancellationToken ct) => Item = await items.FindAsync(Id, ct);

    private async Task<IActionResult> DoAsync(ItemAct act, string done, Func<Task> execute, CancellationToken ct)
    {
        Input = Input with { Act = act };
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await execute();
        Notice = done;
        return LocalRedirect($"/rectification/{Id}");
    }

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public string? Progress { get; init; }

        public DateOnly? HappenedOn { get; init; }

        public bool IsEvidence { get; init; }

        public DateOnly? ExtendTo { get; init; }

        public string? ExtendReason { get; init; }

        public string? ReturnReason { get; init; }

        public string? Opinion { get; init; }

        public DateOnly? NextReviewOn { get; init; }

        public Guid? Verifier { get; init; }

        public LookBackResult? LookBack { get; init; }

        public string? Finding { get; init; }

        public DateOnly? DueAgain { get; init; }

        public bool Consent { get; init; }

        internal ItemAct Act { get; init; }
    }
}
