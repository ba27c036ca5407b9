using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Administration.Accounts;

public sealed class OpenModel(UnitSearch units, RosterWithoutAccounts rosters, OpenAccounts open) : FormPage
{
    [FromQuery] public string? Text { get; set; }

    [FromQuery] public Id<Unit>? Unit { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public IReadOnlyList<UnitSearch.Row> Units { get; private set; } = [];

    public RosterWithoutAccounts.View? Roster { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var wanted = Input.Lines.Where(line => line.IsChosen)
            .Select(line => new OpenAccounts.Wanted(line.PersonId, line.UserName?.Trim() ?? "")).ToArray();
        return LocalRedirect($"/administration/accounts/password-sheets/{await open.ExecuteAsync(wanted, ct)}");
    }

    public bool IsChosen(RosterWithoutAccounts.Row row) => Typed(row)?.IsChosen ?? true;

    public string UserNameOf(RosterWithoutAccounts.Row row) => Typed(row)?.UserName ?? row.UserName;

    protected override async Task ShowAsync(CancellationToken ct)
    {
        if (Unit is { } unit) Roster = await rosters.FindAsync(unit, ct);
        else Units = await units.FindAsync(Text, ct);
    }

    private Line? Typed(RosterWithoutAccounts.Row row) => Input.Lines.Find(line => line.PersonId == row.PersonId);

    public sealed record Form
    {
        public List<Line> Lines { get; init; } = [];
    }

    public sealed record Line
    {
        public Id<Person> PersonId { get; init; }

        public string? UserName { get; init; }

        public bool IsChosen { get; init; }
    }
}
