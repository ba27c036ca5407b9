using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Reports;

public sealed class OfUnitModel(UnitExportDesk desk, ExportOfUnit export, IValidator<ExportForm> validator) : ExportPage(validator)
{
    [FromRoute] public Id<Unit> Id { get; set; }

    public UnitExportDesk.View Desk { get; private set; } = null!;

    public override IEnumerable<ExportKind> Offered => Desk.Kinds;

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    protected override Task<ExportFile> ExportAsync(ExportKind kind, ExportFormat format, string? reason, CancellationToken ct) =>
        export.ExecuteAsync(kind, format, Id, reason, ct);
}
