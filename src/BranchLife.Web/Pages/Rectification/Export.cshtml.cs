using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Reports.RectificationLedgers;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Pages.Reports;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>Exactly what the ledger shows under the same query string, as a file.</summary>
public sealed class ExportModel(Ledger ledger, LedgerExtract extract, IValidator<ExportModel.Form> validator) : FormPage
{
    [BindProperty(SupportsGet = true, Name = "")] public LedgerQuery Filter { get; set; } = new();

    [BindProperty] public Form Input { get; set; } = new() { Format = ExportFormat.Xlsx };

    public string Meta { get; private set; } = "";

    public IEnumerable<SelectListItem> Formats => LedgerExtract.Kind.Formats.Select(format => new SelectListItem(format.Word, format.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        return new ExportResult(await extract.ExecuteAsync(Filter.ToFilter(), Input.Format!.Value, Input.Reason, ct));
    }

    protected override async Task ShowAsync(CancellationToken ct) => Meta = $"共 {await ledger.CountAsync(Filter.ToFilter(), ct)} 项";

    public sealed record Form
    {
        public ExportFormat? Format { get; init; }

        public string? Reason { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Format).NotNull().WithMessage("请选择格式。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请填写导出事由，导出将被记录。").MaximumLength(Text.Line);
        }
    }
}
