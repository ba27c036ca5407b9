using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Branches;

public sealed class DelegationsModel(
    BranchDetails branches, CommitteeOfBranch committee, EntrustDeputy entrust, EndDelegation end,
    IValidator<DelegationsModel.Form> validator, TimeProvider clock) : FormPage
{
    [FromRoute]
    public Id<Unit> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public BranchDetails.View Branch { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Deputies { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { From = clock.Today };
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await entrust.ExecuteAsync(Id, Input.DeputyId!.Value, Input.From!.Value, Input.To!.Value, Input.Reason, Input.Version, ct);
        Notice = "委托已登记，受委托同志会收到提醒。";
        return Redirect($"/branches/{Id}/delegations");
    }

    public async Task<IActionResult> OnPostEndAsync(Id<Delegation> delegation, CancellationToken ct)
    {
        await end.ExecuteAsync(Id, delegation, Input.Version, ct);
        Notice = "委托已收回，即时生效。";
        return Redirect($"/branches/{Id}/delegations");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Branch = await branches.FindAsync(Id, ct);
        if (!Branch.Allowed.Contains(BranchAction.EntrustDeputy)) throw new AccessDeniedException(Gate.DeniedSentence);
        Deputies = [.. (await committee.FindAsync(Id, ct)).Select(one => new SelectListItem($"{one.Name}（{one.Kind.Word}）", one.PersonId.ToString()))];
    }

    public sealed record Form
    {
        public Id<Person>? DeputyId { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.DeputyId).NotNull().WithMessage("请选择受委托的同志。");
            RuleFor(form => form.From).NotNull();
            RuleFor(form => form.To).NotNull();
            RuleFor(form => form.Reason).NotEmpty().MaximumLength(Text.Line);
        }
    }
}
