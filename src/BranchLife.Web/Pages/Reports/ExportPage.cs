using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Reports;

/// <summary>Choose a document and a format, say what for, and get it.</summary>
public abstract class ExportPage(IValidator<ExportForm> validator) : FormPage
{
    [BindProperty] public ExportForm Input { get; set; } = new();

    /// <summary>Ticked beforehand, where a page leads here for one document.</summary>
    [FromQuery(Name = "kind")] public string? Wanted { get; set; }

    /// <summary>What can be taken out now.</summary>
    public abstract IEnumerable<ExportKind> Offered { get; }

    /// <summary>One choice for each document and format.</summary>
    public IEnumerable<SelectListItem> Kinds =>
        from kind in Offered
        from format in kind.Formats
        select new SelectListItem($"{kind.Name}（{format.Word}）", $"{kind.Kind}.{format}");

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Offered.FirstOrDefault(kind => kind.Kind == Wanted) is { } kind) Input = new() { Kind = $"{kind.Kind}.{kind.Formats[0]}" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var words = Input.Kind!.Split('.');
        var kind = ExportCatalogue.Find(words[0]) ?? throw new NotFoundException();
        if (!Enum.TryParse<ExportFormat>(words[^1], out var format)) throw new NotFoundException();
        return new ExportResult(await ExportAsync(kind, format, Input.Reason, ct));
    }

    protected abstract Task<ExportFile> ExportAsync(ExportKind kind, ExportFormat format, string? reason, CancellationToken ct);
}
