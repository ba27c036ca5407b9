using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>The sitting: signed in, round by round, commentary, end; minutes by two signatures and the seal.</summary>
public sealed partial class WholeRoad
{
    private static readonly string[] Present = [.. Members.Where(member => member != OnLeave)];

    private async Task HoldAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("召开会议");
        await secretary.SaysAsync("应到 7 人");
        await secretary.TickAsync(Supervisor);
        await secretary.ClickAsync("开始会议");

        var recorder = await AtTheSittingAsync(Recorder);
        await recorder.ClickAsync("签到");
        await recorder.Main.GetByRole(AriaRole.Group, new() { Name = OnLeave }).GetByLabel("请假").CheckAsync();
        await recorder.FillAsync(OnLeave + "的事由", "在外县务工，抢收不能返乡");
        await recorder.ClickAsync("其余未登记的都记为到会，并保存");
        await recorder.SaysAsync("应到 7 人，实到 6 人，请假 1 人，缺席 0 人");
        await recorder.ShootAsync("recorder-sign-in");

        await SpeakAsync(recorder, "通报上次整改落实和征求意见情况", "上年列出3项，全部整改；会前征求意见3条。");
        await SpeakAsync(recorder, "书记代表支部班子对照检查", "全年有2次记录没有写清讨论内容，采茶季夜间没有安排党员值守。");
        await RoundAsync(recorder);
        await SpeakAsync(recorder, "到会指导点评", "会前谈得透，批评联系具体事，整改要盯住夜间值守。");
        await SpeakAsync(recorder, "书记总结表态", "问题件件有人管，采茶季前见到变化。");
        await recorder.ClickAsync("概况");
        await recorder.SaysAsync("已提 6 ／ 30 对");
        await recorder.ShootAsync("recorder-overview");

        secretary = await AtTheSittingAsync(Secretary);
        await secretary.ClickAsync("结束会议");
        await secretary.ClickAsync("结束会议");
    }

    private async Task<Desk> AtTheSittingAsync(string who)
    {
        var desk = await AtTheMeetingAsync(who);
        await desk.ClickAsync("会议");
        return desk;
    }

    private static async Task SpeakAsync(Desk recorder, string part, string words)
    {
        await recorder.ClickAsync("会议发言");
        await recorder.PressAsync(recorder.Main.Locator("aside").GetByRole(AriaRole.Link, new() { Name = part }));
        await recorder.FillAsync("发言要点", words);
        await recorder.ClickAsync("保存发言");
    }

    // Each member in turn: the own words first, then those of the comrade before, then the answer.
    private static async Task RoundAsync(Desk recorder)
    {
        await recorder.ClickAsync("批评和自我批评");
        for (var turn = 0; turn < Present.Length; turn++)
        {
            var (subject, critic) = (Present[turn], Present[(turn + Present.Length - 1) % Present.Length]);
            await recorder.PressAsync(recorder.Main.Locator("aside").GetByRole(AriaRole.Link, new() { Name = subject, Exact = true }));
            await RecordAsync(recorder, subject, "今年自学6次，下半年只走访3户，说到底是怕麻烦。");
            await RecordAsync(recorder, critic, $"九月茶农反映交叶排队，{subject}同志三天后才去看，为群众着想不够。");
            if (turn == 1) await recorder.ShootAsync("recorder-round");
            await recorder.ClickAsync($"记录{subject}同志的表态");
            await recorder.FillAsync("表态", "接受，下周起每周到厂里看一次。");
            await recorder.ClickAsync("记录表态，下一位");
        }
    }

    private static async Task RecordAsync(Desk recorder, string speaker, string words)
    {
        await recorder.TickAsync(speaker);
        await recorder.FillAsync("发言要点", words);
        await recorder.ClickAsync("记录");
    }

    private async Task SealAsync()
    {
        var recorder = await AtTheSittingAsync(Recorder);
        await recorder.ClickAsync("全体会议");
        await recorder.ClickAsync("整理会议记录");
        await recorder.ClickAsync("整理会议记录");
        await recorder.ClickAsync("核对签字");
        await recorder.ShootAsync("recorder-minutes");
        await recorder.ClickAsync("以记录人身份签字");
        foreach (var speaker in (string[])[.. Present, Supervisor]) await ConfirmWordsAsync(speaker);

        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("签署会议记录");
        await secretary.ClickAsync("打开");
        await secretary.ClickAsync("核对签字");
        await secretary.ClickAsync("以主持人身份签字");
        await secretary.ClickAsync("封存会议记录");
        await secretary.ClickAsync("封存会议记录");
        Assert.Equal("MinutesSealed", await secretary.StageAsync());
    }

    private async Task ConfirmWordsAsync(string speaker)
    {
        var desk = await _town.AtAsync(speaker);
        await desk.TodoAsync("核对本人发言记录");
        if (speaker == Members[3]) await desk.ShootAsync("member-own-words");
        await desk.ClickAsync("记录无误，确认");
        await desk.SaysAsync("您已确认发言记录");
    }
}
