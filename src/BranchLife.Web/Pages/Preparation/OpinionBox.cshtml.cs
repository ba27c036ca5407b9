using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Browser;
using BranchLife.Web.Infrastructure.Screen;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OpinionBoxModel(
    OpinionBoxDesk desk, SetUpOpinionBox setUp, RescheduleOpinionBox reschedule, ReplaceOpinionLink replaceLink, CloseOpinionBox close,
    EmptyOpinionBox empty, SiteAddress site, TimeProvider clock, IValidator<OpinionBoxModel.Form> validator) : FormPage
{
    private const int UsualDays = 6;

    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionBoxDesk.View Desk { get; private set; } = null!;

    public QrCode? Qr => Desk.Set is { } box ? QrCode.Of(site.Of(Request, $"/opinions/{box.Token}")) : null;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { OpensOn = Desk.Set?.OpensOn ?? clock.Today, ClosesOn = Desk.Set?.ClosesOn ?? UsualLastDay() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowToHandleAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await setUp.ExecuteAsync(Id, Input.Days, ct);
        return Done("意见箱已设置。");
    }

    public async Task<IActionResult> OnPostRescheduleAsync(CancellationToken ct)
    {
        var box = await BoxToHandleAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await reschedule.ExecuteAsync(box, Input.Days, Input.Version, ct);
        return Done("意见箱的时间已调整。");
    }

    public async Task<IActionResult> OnPostReplaceLinkAsync(CancellationToken ct)
    {
        await replaceLink.ExecuteAsync(await BoxToHandleAsync(ct), Input.Version, ct);
        return Done("链接已换，原来的链接和二维码不能再用。");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await close.ExecuteAsync(await BoxToHandleAsync(ct), Input.Version, ct);
        return Done("意见箱已截止，可以开箱。");
    }

    public async Task<IActionResult> OnPostEmptyAsync(CancellationToken ct)
    {
        var count = await empty.ExecuteAsync(await BoxToHandleAsync(ct), Input.Version, ct);
        Notice = count == 0 ? "意见箱已开箱，没有收到意见。" : $"意见箱已开箱，转入 {count} 条意见，请逐条办理。";
        return Redirect($"/meetings/{Id}/opinions");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    private async Task ShowToHandleAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Desk.MayHandle) throw new AccessDeniedException(Application.Access.Gate.DeniedSentence);
    }

    private async Task<Id<OpinionBox>> BoxToHandleAsync(CancellationToken ct)
    {
        await ShowToHandleAsync(ct);
        return Desk.Set?.Id ?? throw new NotFoundException();
    }

    private DateOnly UsualLastDay()
    {
        var usual = clock.Today.AddDays(UsualDays);
        return Desk.Head.HeldOn is { } held && held.AddDays(-1) < usual ? (held > clock.Today ? held.AddDays(-1) : held) : usual;
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/meetings/{Id}/opinion-box");
    }

    public sealed record Form
    {
        public DateOnly? OpensOn { get; init; }

        public DateOnly? ClosesOn { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public Period Days => new(OpensOn ?? default, ClosesOn);
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.OpensOn).NotEmpty();
            RuleFor(form => form.ClosesOn).NotEmpty();
        }
    }
}
