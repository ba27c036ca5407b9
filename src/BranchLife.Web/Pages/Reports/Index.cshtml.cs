using BranchLife.Application.Reports.Editing;
using BranchLife.Domain.Reports;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Reports;

public sealed class IndexModel(ReportList reports) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public ReportKind? Kind { get; set; }

    public ReportList.View Reports { get; private set; } = null!;

    public Paging Foot => new(Reports.Rows.Count, Reports.Total, "份", Number > 1 ? Link(Number - 1) : null, Reports.HasMore ? Link(Number + 1) : null);

    public async Task OnGetAsync(CancellationToken ct) => Reports = await reports.FindAsync(Kind, Number = Math.Clamp(Number, 1, 10_000), ct);

    public static string ToneOf(ReportState state) => state switch
    {
        ReportState.Submitted => "info",
        ReportState.Returned => "warn",
        ReportState.Accepted => "ok",
        _ => "",
    };

    private string Link(int number) => FormattableString.Invariant($"/reports?page-number={number}{(Kind is null ? "" : $"&kind={Kind}")}");
}
