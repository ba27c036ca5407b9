using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Reports;

public sealed class ExportsModel(ExportDesk desk, ExportDocument export, IValidator<ExportsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ExportDesk.View Desk { get; private set; } = null!;

    /// <summary>One choice for each document and format.</summary>
    public IEnumerable<SelectListItem> Kinds =>
        from line in Desk.Lines
        where line.WhyNot is null
        from format in line.Kind.Formats
        select new SelectListItem($"{line.Kind.Name}（{(format is ExportFormat.Docx ? "docx 文档" : "xlsx 表格")}）", $"{line.Kind.Kind}.{format}");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var (kind, format) = Chosen();
        var made = await export.ExecuteAsync(kind, format, Id, Input.Reason, ct);
        return File(made.Content, made.ContentType, made.Name);
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    private (ExportKind Kind, ExportFormat Format) Chosen()
    {
        var words = Input.Kind!.Split('.');
        var kind = ExportCatalogue.Find(words[0]) ?? throw new NotFoundException();
        return Enum.TryParse<ExportFormat>(words[^1], out var format) ? (kind, format) : throw new NotFoundException();
    }

    public sealed record Form
    {
        public string? Kind { get; init; }

        public string? Reason { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Kind).NotEmpty().WithMessage("请选择要导出的材料。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请填写导出事由，导出将被记录。").MaximumLength(Text.Line);
        }
    }
}
