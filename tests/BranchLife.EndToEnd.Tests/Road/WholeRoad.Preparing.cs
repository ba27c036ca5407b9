namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>All tracks before the meeting, then materials approved and the final notice.</summary>
public sealed partial class WholeRoad
{
    private async Task AnnounceAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("发会议预告");
        await secretary.ClickAsync("发出预通知");
    }

    private async Task PrepareAsync()
    {
        await StudyAsync();
        await AskAsync();
        await TalkAsync();
        await WriteAsync();
        await FindProblemsAsync();
        await ReviewOutlinesAsync();
        await ApproveMaterialsAsync();
    }

    private async Task FindProblemsAsync()
    {
        var secretary = await AtTheTrackAsync(Secretary, "查摆问题");
        await secretary.ClickAsync("从班子材料带入");
        await secretary.ClickAsync("从发言提纲带入");
        await secretary.SaysAsync("采茶季夜间没有安排党员值守");
    }

    private async Task ApproveMaterialsAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("完成会前准备，报送材料");
        await secretary.ClickAsync("报送审阅");

        var group = await _town.AtAsync(Supervisor);
        await group.TodoAsync("审阅会前材料");
        await group.ClickAsync("审阅通过");

        secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("发正式会议通知");
        await secretary.ClickAsync("发出正式通知");
        var meeting = await AtTheMeetingAsync(Secretary);
        Assert.Equal("ReadyToConvene", await meeting.StageAsync());
        await meeting.ShootAsync("secretary-ready");
    }

    private async Task<Desk> AtTheTrackAsync(string who, string track)
    {
        var desk = await AtTheMeetingAsync(who);
        await desk.ClickAsync("会前准备");
        await desk.ClickAsync(track);
        return desk;
    }
}
