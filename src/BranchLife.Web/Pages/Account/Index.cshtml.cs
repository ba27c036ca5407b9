using BranchLife.Application.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Account;

public sealed class IndexModel(MyAccount accounts) : PageModel
{
    public MyAccount.View Account { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Account = await accounts.FindAsync(ct);
}
