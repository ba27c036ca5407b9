using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Administration.History;

public sealed class RightsModel(GrantList grants) : PageModel
{
    private const string Here = "/administration/history/rights";

    [FromQuery] public string? Text { get; set; }

    [FromQuery] public Id<Grant>? After { get; set; }

    public PageOf<GrantList.Row> Found { get; private set; } = null!;

    public Paging Foot => new(
        Found.Rows.Count, Found.Total, "项", After is null ? null : Here + Query(null), Found.HasMore ? Here + Query(Found.Rows[^1].Id) : null);

    public async Task OnGetAsync(CancellationToken ct) => Found = await grants.FindAsync(new GrantList.Filter(Text, After: After), ct);

    private QueryString Query(Id<Grant>? after)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(Text)) query.Add("text", Text);
        if (after is { } row) query.Add("after", row.ToString());
        return query.ToQueryString();
    }
}
