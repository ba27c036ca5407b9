using System.Globalization;
using BranchLife.Application.Campaigns;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Campaigns;

public sealed class CoverageModel(Coverage coverage) : PageModel
{
    public static readonly IReadOnlyList<Share> Legend =
        [new("已归档", 0, 1), new("已召开", 0, 2), new("会前准备", 0, 3), new("方案", 0, 4), new("逾期、重开、取消", 0, 5)];

    [FromRoute]
    public Id<Campaign> Id { get; set; }

    [FromQuery]
    public Id<Unit>? Under { get; set; }

    public Coverage.View Coverage { get; private set; } = null!;

    public IReadOnlyList<Gate> Gates =>
    [
        new("支部", Number(Coverage.HeldBranches), $"/ {Coverage.Branches} 个", "已召开"),
        new("本支部参加", Number(Of(Disposition.AttendedAtHome)), "人"),
        new("临时、流入地支部", Number(Of(Disposition.AttendedTemporaryBranch) + Of(Disposition.AttendedInflowBranch)), "人"),
        new("补课、一包一", Number(Of(Disposition.MakeUp) + Of(Disposition.OneToOne)), "人"),
        new("年老体弱", Number(Of(Disposition.Excused)), "人", "逐人批准"),
        new("尚无去向", Number(Coverage.OpenMembers), "人", State: Coverage.OpenMembers > 0 ? "未落实" : "已落实",
            Tone: Coverage.OpenMembers > 0 ? Tone.Bad : Tone.Ok),
    ];

    public async Task OnGetAsync(CancellationToken ct) => Coverage = await coverage.FindAsync(Id, Under, ct);

    public static IReadOnlyList<Share> Bar(Coverage.Row row) =>
    [
        new("已归档", Count(row, 1), 1), new("已召开", Count(row, 2), 2), new("会前准备", Count(row, 3), 3), new("方案", Count(row, 4), 4),
        new("逾期、重开、取消", Count(row, 5), 5),
    ];

    private static int Count(Coverage.Row row, int colour) => row.Meetings.Count(meeting => ColourOf(meeting) == colour);

    private static int ColourOf(Coverage.MeetingRow meeting) => meeting switch
    {
        { IsLate: true } => 5,
        { Stage: MeetingStage.Archived } => 1,
        { Stage: MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp } => 2,
        { Stage: MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession } => 3,
        { Stage: MeetingStage.RedoOrdered or MeetingStage.Cancelled } => 5,
        _ => 4,
    };

    private int Of(Disposition disposition) => Coverage.Members.GetValueOrDefault(disposition);

    private static string Number(int count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
