using BranchLife.Application.Accounts;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Account;

public sealed class ReadingLogModel(MyReadingLog log) : PageModel
{
    [FromQuery] public Guid? Before { get; set; }

    public MyReadingLog.View Log { get; private set; } = null!;

    public Paging Foot => new(
        Log.Rows.Count, Log.Total, "次", Before is null ? null : "/Account/ReadingLog",
        Log.HasMore ? "/Account/ReadingLog?before=" + Log.Rows[^1].Id : null);

    public async Task OnGetAsync(CancellationToken ct) => Log = await log.FindAsync(Before, ct);
}
