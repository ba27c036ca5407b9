namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>
/// One 专题组织生活会 from an empty installation to its archived 情况报告, every step clicked by whose step it is: lists taken
/// in, accounts and rights given, campaign, plan returned and approved, five tracks, sitting, minutes, list, rectification.
/// </summary>
public sealed partial class WholeRoad : IAsyncLifetime
{
    private const string Beginning = "2026-11-10T09:00:00+08:00";
    private const string TenDaysBefore = "2026-11-24T09:00:00+08:00";
    private const string MeetingDay = "2026-12-04T14:25:00+08:00";
    private const string Later = "2026-12-16T09:00:00+08:00";
    private const string Office = "韩云舟";
    private const string Supervisor = "范文清";
    private const string Secretary = "岳明远";
    private const string Recorder = "尹素秋";
    private const string Commissioner = "洪海生";
    private const string OnLeave = "魏春桃";
    private const string Meeting = "2026年度专题组织生活会";
    private static readonly string[] Members = [Secretary, Recorder, Commissioner, "郭守田", "冯玉兰", OnLeave, "石大勇"];

    private Town _town = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is null) _town = await Town.InstallAsync(Beginning, Lists.FirstUnit);
    }

    [InBrowserFact]
    public async Task leads_from_an_empty_installation_to_the_archived_report()
    {
        await _town.GoOnAtAsync(Beginning);
        await OpenTheOfficeAsync();
        await TakeInTheListsAsync();
        await OpenTheAccountsAsync();
        await LaunchAsync();
        await PlanAsync();
        await ArrangeTalksAsync();
        await _town.GoOnAtAsync(TenDaysBefore);
        await AnnounceAsync();
        await PrepareAsync();
        await _town.GoOnAtAsync(MeetingDay);
        await HoldAsync();
        await SealAsync();
        await ListAsync();
        await _town.GoOnAtAsync(Later);
        await RectifyAsync();
        await ReportAsync();
        await ArchiveAsync();
    }

    public async Task DisposeAsync()
    {
        if (_town is not null) await _town.DisposeAsync();
    }

    private async Task<Desk> AtTheMeetingAsync(string who)
    {
        var desk = await _town.AtAsync(who);
        await desk.RoomAsync("组织生活会");
        await desk.ClickAsync(Meeting, Lists.Branch);
        return desk;
    }
}
