using System.Globalization;
using BranchLife.Application.Meetings.Regular;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.RegularMeetings;

public sealed class IndexModel(RegularMeetingList meetings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RegularMeetingList.Filter Filter { get; set; } = new();

    public RegularMeetingList.View Meetings { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Kinds => RegularPage.Kinds;

    public static IEnumerable<SelectListItem> Stages =>
        Enum.GetValues<RegularMeetingStage>().Select(stage => new SelectListItem(stage.Word, stage.ToString()));

    public Paging Foot => new(Meetings.Rows.Count, Meetings.Total, "次", null, Meetings.Next is { } next ? HrefOf(next.ToString()) : null);

    public async Task OnGetAsync(CancellationToken ct) => Meetings = await meetings.FindAsync(Filter, ct);

    private string HrefOf(string after)
    {
        var query = new QueryBuilder();
        if (Filter.Kind is { } kind) query.Add("Filter.Kind", kind.ToString());
        if (Filter.Year is { } year) query.Add("Filter.Year", year.ToString(CultureInfo.InvariantCulture));
        if (Filter.Stage is { } stage) query.Add("Filter.Stage", stage.ToString());
        query.Add("Filter.After", after);
        return "/regular-meetings" + query.ToQueryString();
    }
}
