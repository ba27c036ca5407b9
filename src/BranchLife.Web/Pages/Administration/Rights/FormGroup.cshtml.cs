using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class FormGroupModel(UnitSearch units, FormGroup formGroup, IValidator<FormGroupModel.Form> validator) : FormPage
{
    [FromQuery] public string? UnitText { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        var id = await formGroup.ExecuteAsync(Input.Name, Input.SentById!.Value, ct);
        Notice = "督导组已组建，请添加成员。";
        return LocalRedirect($"/administration/rights/groups/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) =>
        Units = [.. (await units.FindAsync(UnitText, ct)).Select(unit => new SelectListItem($"{unit.Name}（{unit.Code}）", unit.Id.ToString()))];

    public sealed record Form
    {
        public string? Name { get; init; }

        public Id<Unit>? SentById { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().MaximumLength(Text.Name);
            RuleFor(form => form.SentById).NotNull();
        }
    }
}
