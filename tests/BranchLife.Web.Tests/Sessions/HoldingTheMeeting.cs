using System.Net;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sessions;

public sealed class HoldingTheMeeting(SittingApp app) : IClassFixture<SittingApp>
{
    [Fact]
    public async Task goes_from_the_frozen_roster_to_the_seal()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var recorder = await app.AsAsync(app.Branch.Recorder);

        var preview = await secretary.GetAsync(app.Meeting + "/convene");
        Assert.Contains("应到 7 人", preview.Text, StringComparison.Ordinal);
        var session = await app.ConvenedAsync();
        Assert.Contains("应到 7 人，实到 7 人", (await recorder.GetAsync(session + "/sign-in")).Text, StringComparison.Ordinal);

        await RecordAsync(recorder, session);
        await SpeakAsync(recorder, session, "LastRectification", "上次整改五项，完成四项。");
        await SpeakAsync(recorder, session, "Commentary", "批评见人见事。");
        var overview = await recorder.GetAsync(session);
        Assert.Contains("已提 7 ／ 42 对", overview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("走访偏少", overview.Text, StringComparison.Ordinal);

        var ended = await secretary.SubmitAsync(app.Meeting + "/end");
        Assert.Equal((HttpStatusCode.Found, app.Meeting + "/session"), (ended.Status, ended.Location));
        var minutes = (await recorder.SubmitAsync(session + "/assemble-minutes")).Location!;
        Assert.Contains("应到党员7人，实到7人", (await recorder.GetAsync(minutes)).Text, StringComparison.Ordinal);
        await ConfirmAsync(recorder, secretary, session);
        Assert.Equal(HttpStatusCode.Found, (await recorder.SubmitAsync(minutes + "/sign")).Status);

        var early = await secretary.SubmitAsync(app.Meeting + "/seal");
        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.EverySessionIsSealed.Sentence), (early.Status, Assert.Single(early.Problems)));
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(minutes + "/sign")).Status);
        var done = await secretary.SubmitAsync(app.Meeting + "/seal");

        Assert.Equal((HttpStatusCode.Found, app.Meeting), (done.Status, done.Location));
        Assert.Equal(MeetingStage.MinutesSealed, await app.LookAsync(db => db.Meetings.Select(meeting => meeting.Stage).SingleAsync()));
        await LaterAsync(recorder, session, minutes);
        await AddAsync(recorder, secretary, minutes);
    }

    // One proposes, another signs; the sealed text stays, and both seals stand in the chain.
    private async Task AddAsync(Browser recorder, Browser secretary, string minutes)
    {
        var page = minutes + "/additions";
        var proposed = await recorder.SubmitAsync(page, "form[enctype]", ("Input.Text", "整改期限应为十二月三十一日。"), ("Input.Reason", "记录时漏写日期。"));
        Assert.Equal((HttpStatusCode.Found, page), (proposed.Status, proposed.Location));
        Assert.Null((await recorder.GetAsync(page)).Page.QuerySelector("form[action$=Sign]"));
        using var office = await app.AsAsync(app.Branch.Office);
        Assert.DoesNotContain("十二月三十一日", (await office.GetAsync(minutes)).Text, StringComparison.Ordinal);

        Assert.Equal(page, (await secretary.SubmitAsync(page, "form[action$=Sign]")).Location);
        Assert.Contains("整改期限应为十二月三十一日。", (await office.GetAsync(minutes)).Text, StringComparison.Ordinal);
        var seals = await office.GetAsync(app.Meeting + "/seals");
        Assert.Equal(2, seals.Page.QuerySelectorAll("tbody tr").Length);
        using var verifier = await office.SendAsync(HttpMethod.Get, app.Meeting + "/seals?handler=Verifier", new StringContent(""));
        Assert.Equal("verify.html", verifier.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("归档包核验", await verifier.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // One confirms himself, one wants a change and is answered, the others have signed on paper.
    private async Task ConfirmAsync(Browser recorder, Browser secretary, string session)
    {
        var own = session + "/own-words";
        using var comrade = await app.AsAsync(app.Branch.Comrade);
        var page = await comrade.GetAsync(own);
        Assert.Contains("三季度只入户两次。", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await comrade.SubmitAsync(page, own, "form[action$=Ask]", ("Input.Text", "我说的是两个季度。"))).Status);
        Assert.Equal(own, (await secretary.SubmitAsync(own, $"form[action='{own}']")).Location);

        var board = session + "/confirmations";
        var asked = await recorder.GetAsync(board);
        Assert.Contains("我说的是两个季度。", asked.Text, StringComparison.Ordinal);
        Assert.Equal(board, (await recorder.SubmitAsync(asked, board, "form[action$=Dissent]", ("Input.Reason", "两名同志的笔记一致。"))).Location);
        foreach (var open in await app.LookAsync(db => db.WordsConfirmations.AsNoTracking().Where(one => one.ConfirmedHash == null).ToListAsync()))
        {
            if (open.SpeakerId == app.Branch.Comrade || open.SpeakerId == app.Branch.Recorder) continue;
            var marked = await recorder.SubmitAsync(board, "form[action$=Paper]", ("Input.SpeakerId", open.SpeakerId.ToString()),
                ("Input.Version", open.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Input.Sheet", "签字页第1页"));
            Assert.Equal(board, marked.Location);
        }

        using var self = await app.AsAsync(app.Branch.Recorder);
        Assert.Equal(own, (await self.SubmitAsync(own, $"form[action='{own}']")).Location);
    }

    // A record and the return key: the page has chosen the next speaker.
    private async Task RecordAsync(Browser recorder, string session)
    {
        foreach (var member in app.Branch.Members)
        {
            var page = $"{session}/round?subject={member}";
            Assert.Equal(page, (await recorder.SubmitAsync(page, ("Input.Words", "入户走访偏少。"))).Location);
            Assert.Equal(page, (await recorder.SubmitAsync(page, ("Input.Words", "三季度只入户两次。"), ("Input.Aspect", "工作作风"))).Location);
            Assert.Equal(HttpStatusCode.Found,
                (await recorder.SubmitAsync($"{session}/answer-round?subject={member}", ("Input.Reply", "接受，下周起每周入户。"))).Status);
        }

        var records = await app.LookAsync(db => db.CriticismRecords.AsNoTracking().ToListAsync());
        Assert.Equal(app.Branch.Members.Order(), records.Where(record => record.Kind is CriticismKind.Self).Select(record => record.AuthorId).Order());
        Assert.All(records.Where(record => record.Kind is CriticismKind.Mutual), record => Assert.NotNull(record.Reply));
    }

    private static async Task SpeakAsync(Browser recorder, string session, string kind, string text) =>
        Assert.Equal(HttpStatusCode.Found, (await recorder.SubmitAsync($"{session}/speeches?kind={kind}", ("Input.Text", text))).Status);

    // Sealed: the recorder has read for the last time, a member sees what concerns him, the office the body alone.
    private async Task LaterAsync(Browser recorder, string session, string minutes)
    {
        Assert.DoesNotContain("三季度只入户两次", (await recorder.GetAsync(minutes)).Page.QuerySelector(".cols > div > .card")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已经封存", (await recorder.GetAsync(session + "/sign-in")).Text, StringComparison.Ordinal);

        using var comrade = await app.AsAsync(app.Branch.Comrade);
        var mine = await comrade.GetAsync("/my/criticism");
        Assert.Contains("三季度只入户两次。", mine.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await comrade.GetAsync(minutes)).Page.QuerySelectorAll("blockquote.said").Length);

        using var office = await app.AsAsync(app.Branch.Office);
        var body = await office.GetAsync(minutes);
        Assert.Contains("相互提出批评意见7条", body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("三季度只入户两次", body.Text, StringComparison.Ordinal);
    }
}
