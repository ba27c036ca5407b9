using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class EndModel(GrantCard grants, EndGrant end) : FormPage
{
    [FromRoute] public Id<Grant> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public GrantCard.View Right { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await end.ExecuteAsync(Id, Input.Version, ct);
        Notice = "授权已终止，即时生效。";
        return LocalRedirect("/administration/rights");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Right = await grants.FindAsync(Id, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;
    }
}
