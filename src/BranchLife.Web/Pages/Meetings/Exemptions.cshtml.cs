using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>Members who need not study or write: asked for by the secretary, granted by name from above.</summary>
public sealed class ExemptionsModel(
    MeetingExemptions exemptions, RequestExemption request, GrantExemption grant, IValidator<ExemptionsModel.Form> validator) : FormPage
{
    [FromRoute]
    public Id<Meeting> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public MeetingExemptions.View Exemptions { get; private set; } = null!;

    public IEnumerable<SelectListItem> Others =>
        Exemptions.Others.Select(person => new SelectListItem($"{person.Name}（{person.Standing}）", person.Id.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await request.ExecuteAsync(Id, Input.PersonId!.Value, Input.Reason, Input.Version, ct);
        Notice = "申请已提出，上级党组织会收到提醒。";
        return Redirect($"/meetings/{Id}/exemptions");
    }

    public async Task<IActionResult> OnPostGrantAsync(CancellationToken ct)
    {
        await grant.ExecuteAsync(Id, Input.PersonId ?? default, Input.Version, ct);
        Notice = "已批准。";
        return Redirect($"/meetings/{Id}/exemptions");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Exemptions = await exemptions.FindAsync(Id, ct);

    public sealed record Form
    {
        public Id<Person>? PersonId { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.PersonId).NotNull().WithMessage("请选择党员。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明原因。").MaximumLength(Text.Line);
        }
    }
}
