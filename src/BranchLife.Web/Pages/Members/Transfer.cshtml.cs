using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Members;

public sealed class TransferModel(
    MemberCard cards, BranchSearch search, TransferMember use, IValidator<TransferModel.Form> validator, TimeProvider clock) : FormPage
{
    [FromRoute]
    public Id<Member> Id { get; set; }

    [FromQuery]
    public string? BranchText { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public MemberCard.View Member { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { From = clock.Today };
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await use.ExecuteAsync(Id, Input.BranchId!.Value, Input.From!.Value, Input.Version, ct);
        Notice = "组织关系转接已登记。";
        return Redirect($"/members/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Member = await cards.FindAsync(Id, ct);
        if (!Member.Allowed.Contains(MemberAction.Transfer)) throw new AccessDeniedException(Gate.DeniedSentence);
        Choices = [.. (await search.FindAsync(BranchText, ct)).Select(unit => new SelectListItem($"{unit.Name}（{unit.Code}）", unit.Id.ToString()))];
    }

    public sealed record Form
    {
        public Id<Unit>? BranchId { get; init; }

        public DateOnly? From { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.BranchId).NotNull().WithMessage("请选择党支部。");
            RuleFor(form => form.From).NotNull();
        }
    }
}
