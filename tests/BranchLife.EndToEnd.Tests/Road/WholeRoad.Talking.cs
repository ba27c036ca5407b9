namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>谈心谈话: the timetable is adopted as suggested; each talk is recorded by the one and confirmed by the other.</summary>
public sealed partial class WholeRoad
{
    private IReadOnlyList<(string One, string Other)> _talks = [];

    private async Task ArrangeTalksAsync()
    {
        var secretary = await AtTheTrackAsync(Secretary, "谈心谈话");
        await secretary.ClickAsync("安排谈话时间");
        _talks = await ReadTimetableAsync(secretary);
        await secretary.ShootAsync("secretary-talks");
        await secretary.ClickAsync("采用所选安排");
        await secretary.SaysAsync($"0 / {_talks.Count} 对");
    }

    private static async Task<IReadOnlyList<(string One, string Other)>> ReadTimetableAsync(Desk secretary)
    {
        var read = new List<(string, string)>();
        foreach (var row in await secretary.Main.Locator("tbody tr").AllAsync())
        {
            var (one, other) = (await row.Locator("[data-label='谈话人']").InnerTextAsync(), await row.Locator("[data-label='谈话对象']").InnerTextAsync());
            read.Add((Members.Single(name => one.Contains(name, StringComparison.Ordinal)), Members.Single(name => other.Contains(name, StringComparison.Ordinal))));
        }

        return read;
    }

    private async Task TalkAsync()
    {
        foreach (var own in _talks.GroupBy(talk => talk.One)) await RecordTalksAsync(own.Key, own.Select(talk => talk.Other));
        foreach (var (one, other) in _talks)
        {
            var partner = await _town.AtAsync(other);
            await partner.TodoAsync($"确认与{one}同志的谈心谈话");
            await partner.ClickAsync("确认谈过");
        }

        var secretary = await AtTheTrackAsync(Secretary, "谈心谈话");
        await secretary.SaysAsync($"{_talks.Count} / {_talks.Count} 对");
        await secretary.ShootAsync("secretary-matrix");
    }

    private async Task RecordTalksAsync(string one, IEnumerable<string> others)
    {
        var desk = await AtTheTrackAsync(one, "谈心谈话");
        foreach (var other in others)
        {
            await desk.PressAsync(desk.Main.Locator("ul.people-list a").Filter(new() { HasText = other }));
            await desk.FillAsync("日期", "2026-11-20");
            await desk.TickAsync("面对面");
            await desk.ClickAsync("登记谈过");
            await desk.BackAsync("谈心谈话");
        }
    }
}
