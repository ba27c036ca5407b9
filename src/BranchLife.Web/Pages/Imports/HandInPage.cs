using BranchLife.Application.Access;
using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Files;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence.Imports;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Imports;

/// <summary>Where an office hands in a list, and gets an empty one.</summary>
[RequestSizeLimit(LargestRequest)]
public abstract class HandInPage(ImportKind kind, OfficeScope offices, HandInFile handIn, ImportTemplate templates) : FormPage
{
    /// <summary>Above the reader's own limit, so that a file that is too large gets the reader's sentence.</summary>
    private const long LargestRequest = 40 * 1024 * 1024;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindProperty]
    public Form Input { get; set; } = new();

    public ImportKind Kind => kind;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.Unit is not { } unit) throw new NotFoundException();
        if (Input.File is not { } file) throw new RuleViolationException(ImportRules.AFileIsChosen);

        await using var content = file.OpenReadStream();
        var id = await handIn.ExecuteAsync(kind, unit, file.FileName, content, ct);
        return LocalRedirect($"{kind.Room.Href}/import/{id}");
    }

    public async Task<IActionResult> OnGetTemplateAsync(Id<Unit> unit, CancellationToken ct) =>
        File(await templates.FindAsync(kind, unit, ct), Workbook, $"{kind.ListName}-模板.xlsx");

    protected override async Task ShowAsync(CancellationToken ct)
    {
        var own = await offices.FindAsync(ct);
        if (own.Count == 0) throw new NotFoundException();
        Units = [.. own.Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
    }

    public sealed record Form
    {
        public Id<Unit>? Unit { get; init; }

        public IFormFile? File { get; init; }

        public Guid OperationId { get; init; }
    }
}
