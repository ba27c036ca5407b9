using BranchLife.Application.Inbox.Reminders;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

public sealed class RemindersModel(MySubscription subscriptions, ChangeSubscription change, SiteAddress site) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public MySubscription.View Mine { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Input with { MailAddress = Mine.MailAddress };
        return Page();
    }

    public Task<IActionResult> OnPostMailAsync(CancellationToken ct) => ChangeAsync(
        ReminderChange.Mail, string.IsNullOrWhiteSpace(Input.MailAddress) ? "不再发送邮件提醒。" : "邮件提醒已保存。", ct);

    public Task<IActionResult> OnPostOpenCalendarAsync(CancellationToken ct) =>
        ChangeAsync(ReminderChange.OpenCalendar, "订阅地址已生成，请添加到日历。", ct);

    public Task<IActionResult> OnPostCloseCalendarAsync(CancellationToken ct) =>
        ChangeAsync(ReminderChange.CloseCalendar, "日历订阅已停止，原来的地址不能再用。", ct);

    public string AddressOf(string token) => site.Of(Request, $"/calendar/{token}");

    protected override async Task ShowAsync(CancellationToken ct) => Mine = await subscriptions.FindAsync(ct);

    private async Task<IActionResult> ChangeAsync(ReminderChange what, string notice, CancellationToken ct)
    {
        await change.ExecuteAsync(what, Input.MailAddress, Input.Version, ct);
        Notice = notice;
        return LocalRedirect("/Account/Reminders");
    }

    public sealed record Form
    {
        public string? MailAddress { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
