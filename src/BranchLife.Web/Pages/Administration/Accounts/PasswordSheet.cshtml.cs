using System.Globalization;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Persistence.Accounts;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Administration.Accounts;

public sealed class PasswordSheetModel(PasswordSheets sheets) : FormPage
{
    [FromRoute] public Id<PasswordSheet> Id { get; set; }

    public PasswordSheets.View Sheet { get; private set; } = null!;

    public string Until => Sheet.Until.ChinaClock.ToString("HH:mm", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sheets.TearUpAsync(Id, ct);
        Notice = "口令清单已销毁。";
        return LocalRedirect("/administration/accounts");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Sheet = await sheets.FindAsync(Id, ct);
}
