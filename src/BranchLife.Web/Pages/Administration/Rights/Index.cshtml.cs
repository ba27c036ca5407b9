using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class IndexModel(GrantList grants) : PageModel
{
    private const string Here = "/administration/rights";

    [FromQuery] public string? Text { get; set; }

    [FromQuery] public GrantKind? Kind { get; set; }

    [FromQuery] public Id<Grant>? After { get; set; }

    public PageOf<GrantList.Row> Found { get; private set; } = null!;

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<GrantKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public Paging Foot => new(
        Found.Rows.Count, Found.Total, "项", After is null ? null : Here + Query(null), Found.HasMore ? Here + Query(Found.Rows[^1].Id) : null);

    public async Task OnGetAsync(CancellationToken ct) =>
        Found = await grants.FindAsync(new GrantList.Filter(Text, Kind, After: After), ct);

    private QueryString Query(Id<Grant>? after)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(Text)) query.Add("text", Text);
        if (Kind is { } kind) query.Add("kind", kind.ToString());
        if (after is { } row) query.Add("after", row.ToString());
        return query.ToQueryString();
    }
}
