using BranchLife.Application.Accounts;
using BranchLife.Application.Administration;
using BranchLife.Persistence.Accounts;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Administration.Accounts;

public sealed class IndexModel(AccountList accounts) : PageModel
{
    private const string Here = "/administration/accounts";

    [FromQuery] public string? Text { get; set; }

    [FromQuery] public AccountState? State { get; set; }

    [FromQuery] public string? After { get; set; }

    public PageOf<AccountList.Row> Found { get; private set; } = null!;

    public IEnumerable<SelectListItem> States =>
        Enum.GetValues<AccountState>().Select(state => new SelectListItem(state.Word, state.ToString()));

    public Paging Foot => new(
        Found.Rows.Count, Found.Total, "个", After is null ? null : Here + Query(null), Found.HasMore ? Here + Query(Found.Rows[^1].UserName) : null);

    public async Task OnGetAsync(CancellationToken ct) => Found = await accounts.FindAsync(new AccountList.Filter(Text, State, After), ct);

    private QueryString Query(string? after)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(Text)) query.Add("text", Text);
        if (State is { } state) query.Add("state", state.ToString());
        if (after is not null) query.Add("after", after);
        return query.ToQueryString();
    }
}
