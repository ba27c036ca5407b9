using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Reports;

public sealed class OfCampaignModel(CampaignExportDesk desk, ExportOfCampaign export, IValidator<ExportForm> validator) : ExportPage(validator)
{
    [FromRoute] public Id<Campaign> Id { get; set; }

    public CampaignExportDesk.View Desk { get; private set; } = null!;

    public override IEnumerable<ExportKind> Offered => Desk.Kinds;

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    protected override Task<ExportFile> ExportAsync(ExportKind kind, ExportFormat format, string? reason, CancellationToken ct) =>
        export.ExecuteAsync(kind, format, Id, reason, ct);
}
