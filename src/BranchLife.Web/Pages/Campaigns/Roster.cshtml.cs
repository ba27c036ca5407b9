using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class RosterModel(CampaignRoster roster, CoverMember cover, IValidator<RosterModel.Form> validator) : FormPage
{
    public static readonly IReadOnlyList<SelectListItem> Choices =
    [
        .. new[] { Disposition.AttendedTemporaryBranch, Disposition.AttendedInflowBranch, Disposition.MakeUp, Disposition.OneToOne }
            .Select(choice => new SelectListItem(choice.Word, choice.ToString())),
    ];

    [FromRoute]
    public Id<Campaign> Id { get; set; }

    [FromQuery]
    public Id<Unit> Branch { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public CampaignRoster.View Roster { get; private set; } = null!;

    /// <summary>The entry and the version that was shown stand together in the choice.</summary>
    public IReadOnlyList<SelectListItem> Open =>
        [.. Roster.Rows.Where(row => row.Disposition is Disposition.Open).Select(row => new SelectListItem(row.Name, $"{row.Id}.{row.Version}"))];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var parts = Input.Entry!.Split('.');
        var id = Id<RosterEntry>.TryParse(parts[0], null, out var parsed) ? parsed : default;
        var version = parts.Length > 1 && int.TryParse(parts[1], out var shown) ? shown : -1;
        await cover.ExecuteAsync(id, Input.Disposition!.Value, Input.On, Input.Note, version, ct);
        Notice = "已登记。";
        return Redirect($"/campaigns/{Id}/roster?branch={Branch}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Roster = await roster.FindAsync(Id, Branch, ct);

    public sealed record Form
    {
        public string? Entry { get; init; }

        public Disposition? Disposition { get; init; }

        public DateOnly? On { get; init; }

        public string? Note { get; init; }

        public Guid OperationId { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Entry).NotEmpty().WithMessage("请选择党员。");
            RuleFor(form => form.Disposition).NotNull().WithMessage("请选择去向。");
            RuleFor(form => form.On).NotNull();
            RuleFor(form => form.Note).NotEmpty().MaximumLength(Text.Line);
        }
    }
}
