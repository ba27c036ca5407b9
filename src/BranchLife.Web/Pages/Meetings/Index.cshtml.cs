using System.Globalization;
using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

public sealed class IndexModel(MeetingList meetings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MeetingList.Filter Filter { get; set; } = new();

    public MeetingList.View Meetings { get; private set; } = null!;

    public IEnumerable<SelectListItem> Years =>
        Meetings.Years.Select(year => new SelectListItem($"{year}年度", year.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> Units => Meetings.Units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()));

    public static IEnumerable<SelectListItem> Stages =>
        Enum.GetValues<MeetingStage>().Select(stage => new SelectListItem(stage.Word, stage.ToString()));

    public Paging Foot => new(Meetings.Rows.Count, Meetings.Total, "场", null, Meetings.Next is { } next ? HrefOf(next.ToString()) : null);

    public async Task OnGetAsync(CancellationToken ct) => Meetings = await meetings.FindAsync(Filter, ct);

    private string HrefOf(string after)
    {
        var query = new QueryBuilder();
        if (Filter.Year is { } year) query.Add("Filter.Year", year.ToString(CultureInfo.InvariantCulture));
        if (Filter.Stage is { } stage) query.Add("Filter.Stage", stage.ToString());
        if (Filter.Unit is { } unit) query.Add("Filter.Unit", unit.ToString());
        query.Add("Filter.After", after);
        return "/meetings" + query.ToQueryString();
    }
}
