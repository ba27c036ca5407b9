using System.Globalization;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Persistence.Accounts;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Administration.History;

public sealed class SignInsModel(SignInHistory history) : PageModel
{
    private const string Here = "/administration/history/sign-ins";

    [FromQuery] public string? Text { get; set; }

    [FromQuery] public DateOnly? From { get; set; }

    [FromQuery] public DateOnly? To { get; set; }

    [FromQuery] public Id<UserSession>? After { get; set; }

    public PageOf<SignInHistory.Row> Found { get; private set; } = null!;

    public Paging Foot => new(
        Found.Rows.Count, Found.Total, "次", After is null ? null : Here + Query(null), Found.HasMore ? Here + Query(Found.Rows[^1].Id) : null);

    public async Task OnGetAsync(CancellationToken ct) =>
        Found = await history.FindAsync(new SignInHistory.Filter(Text, From, To, After), ct);

    public string Time(DateTimeOffset at) => at.ChinaClock.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private QueryString Query(Id<UserSession>? after)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(Text)) query.Add("text", Text);
        if (From is { } from) query.Add("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (To is { } to) query.Add("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (after is { } row) query.Add("after", row.ToString());
        return query.ToQueryString();
    }
}
