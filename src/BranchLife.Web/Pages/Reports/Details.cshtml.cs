using BranchLife.Application.Reports.Editing;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Reports;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Reports;

public sealed class DetailsModel(
    ReportDetails reports, EditReportSection edit, SubmitMeetingReport submit, ReturnMeetingReport giveBack, AcceptMeetingReport accept) : FormPage
{
    [FromRoute] public Id<MeetingReport> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ReportDetails.View Report { get; private set; } = null!;

    public string NameOf(Id<Person> person) => Report.Names.GetValueOrDefault(person, "");

    public async Task<IActionResult> OnPostEditAsync(CancellationToken ct)
    {
        await edit.ExecuteAsync(Id, Input.Key ?? "", Input.Text, Input.Version, ct);
        return Done("已保存。", $"#{Input.Key}");
    }

    public async Task<IActionResult> OnPostSubmitAsync(CancellationToken ct)
    {
        await submit.ExecuteAsync(Id, Input.Version, ct);
        return Done("报告已报送。");
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct)
    {
        await giveBack.ExecuteAsync(Id, Input.Text, Input.Version, ct);
        return Done("报告已退回，支部会收到提醒。");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        await accept.ExecuteAsync(Id, Input.Version, ct);
        return Done("报告已接收。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Report = await reports.FindAsync(Id, ct);

    private RedirectResult Done(string notice, string place = "")
    {
        Notice = notice;
        return Redirect($"/reports/{Id}{place}");
    }

    public sealed record Form
    {
        public string? Key { get; init; }

        public string? Text { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
