using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class GiveModel(PersonSearch people, UnitSearch units, GiveGrant give, IValidator<GiveModel.Form> validator) : FormPage
{
    [FromQuery] public string? Text { get; set; }

    [FromQuery] public Id<Person>? Person { get; set; }

    [FromQuery] public string? UnitText { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public IReadOnlyList<PersonSearch.Row> People { get; private set; } = [];

    public PersonSearch.Row? Chosen { get; private set; }

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<GrantKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await give.ExecuteAsync(Person ?? default, Input.Kind!.Value, Input.UnitId, Input.To, ct);
        Notice = "已授权，即时生效。";
        return LocalRedirect("/administration/rights");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        People = await people.FindAsync(Text, ct);
        Chosen = People.FirstOrDefault(person => person.Id == Person);
        if (Chosen is null) return;

        Units = [.. (await units.FindAsync(UnitText, ct)).Select(unit => new SelectListItem($"{unit.Name}（{unit.Code}）", unit.Id.ToString()))];
    }

    public sealed record Form
    {
        public GrantKind? Kind { get; init; }

        public Id<Unit>? UnitId { get; init; }

        public DateOnly? To { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.Kind).NotNull();
    }
}
