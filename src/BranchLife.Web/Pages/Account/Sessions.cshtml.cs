using System.Globalization;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence.Accounts;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

public sealed class SessionsModel(MySessions sessions, SignOutEverywhere signOutEverywhere) : FormPage
{
    public IReadOnlyList<MySessions.Row> Rows { get; private set; } = [];

    public Id<UserSession>? Here => User.SessionId;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var ended = await signOutEverywhere.ExecuteAsync(User.SessionId!.Value, ct);
        Notice = string.Create(CultureInfo.InvariantCulture, $"已退出其他登录 {ended} 次。");
        return LocalRedirect("/Account/Sessions");
    }

    public string Time(DateTimeOffset at) => at.ChinaClock.ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);

    protected override async Task ShowAsync(CancellationToken ct) => Rows = await sessions.FindAsync(ct);
}
