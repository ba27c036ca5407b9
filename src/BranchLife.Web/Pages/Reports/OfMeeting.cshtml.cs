using BranchLife.Application.Reports.Editing;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Reports;

public sealed class OfMeetingModel(ReportOfMeeting reports, DraftMeetingReport draft) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [FromQuery] public ReportKind Kind { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ReportOfMeeting.View Of { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        return Of.Report is { } report ? Redirect($"/reports/{report}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var report = await draft.ExecuteAsync(Id, Kind, Input.Version, ct);
        return Redirect($"/reports/{report}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Of = await reports.FindAsync(Id, Kind, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
