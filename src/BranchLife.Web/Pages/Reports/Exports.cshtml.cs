using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Reports;

public sealed class ExportsModel(ExportDesk desk, ExportDocument export, IValidator<ExportForm> validator) : ExportPage(validator)
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public ExportDesk.View Desk { get; private set; } = null!;

    public override IEnumerable<ExportKind> Offered => Desk.Lines.Where(line => line.WhyNot is null).Select(line => line.Kind);

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    protected override Task<ExportFile> ExportAsync(ExportKind kind, ExportFormat format, string? reason, CancellationToken ct) =>
        export.ExecuteAsync(kind, format, Id, reason, ct);
}
