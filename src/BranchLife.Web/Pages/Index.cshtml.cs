using BranchLife.Application.Inbox;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages;

/// <summary>待办: what waits for whoever is signed in.</summary>
public sealed class IndexModel(FirstPage desk, ReadNotices readNotices) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public FirstPage.View Desk { get; private set; } = null!;

    public string Meta => Desk.Todos.Count == 0 ? "目前没有待办"
        : $"{Desk.Todos.Count} 件待办{(Desk.Late > 0 ? $"，其中 {Desk.Late} 件已超期" : "")}{(Desk.DueToday > 0 ? $"，{Desk.DueToday} 件今天到期" : "")}";

    public async Task<IActionResult> OnPostReadNoticesAsync(CancellationToken ct)
    {
        await readNotices.ExecuteAsync(Input.UpTo, ct);
        Notice = "通知已全部标为已读。";
        return LocalRedirect("/");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(ct);

    public sealed record Form
    {
        /// <summary>The newest notice that the page showed.</summary>
        public DateTimeOffset UpTo { get; init; }
    }
}
