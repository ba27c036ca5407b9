using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Web.Tests.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Criticism;

public sealed class CriticismPages(SittingApp app) : IClassFixture<SittingApp>
{
    [Fact]
    public async Task open_to_the_few_and_are_missing_for_everybody_else()
    {
        var session = await app.ConvenedAsync();
        var path = $"/criticism/{await app.SaysAsync(session, app.Branch.Comrade, app.Branch.AnotherComrade, "三季度只入户两次。")}";

        foreach (var reader in new[] { app.Branch.Comrade, app.Branch.AnotherComrade, app.Branch.Secretary, app.Branch.Recorder, app.Branch.Supervisor })
            Assert.Contains("三季度只入户两次。", (await GetAsync(reader, path)).Text, StringComparison.Ordinal);

        var missing = await GetAsync(app.Branch.Comrade, $"/criticism/{Guid.Empty}");
        foreach (var person in new[] { app.Branch.Commissioner, app.Branch.Members[5], app.Branch.Office, app.Branch.Stranger, app.Branch.IdleSupervisor, app.Branch.Auditor })
        {
            foreach (var page in new[] { path, path + "/correct", path + "/answer" })
            {
                var answer = await GetAsync(person, page);
                Assert.Equal((HttpStatusCode.NotFound, missing.Text), (answer.Status, answer.Text));
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(app.Branch.Comrade, path + "/correct")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(app.Branch.Comrade, path + "/answer")).Status);
    }

    [Fact]
    public async Task show_both_texts_when_two_correct_at_once()
    {
        var session = await app.ConvenedAsync();
        var path = $"/criticism/{await app.SaysAsync(session, app.Branch.Comrade, app.Branch.Secretary, "三季度只入户两次。")}/correct";
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var open = await secretary.GetAsync(path);

        await recorder.SubmitAsync(path, ("Input.Words", "三季度只入户一次。"));
        var refused = await secretary.SubmitAsync(open, path, "main form[method=post]", ("Input.Words", "三季度没有入户。"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("三季度没有入户。", refused.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
        Assert.Contains("现在保存的是：三季度只入户一次。", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(refused, path, "main form[method=post]")).Status);
        Assert.Contains("三季度没有入户。", (await secretary.GetAsync(path.Replace("/correct", "", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keep_a_record_once_however_often_it_is_sent()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        var path = $"{session}/round?subject={app.Branch.Members[6]}";
        var page = await recorder.GetAsync(path);

        var first = await recorder.SubmitAsync(page, path, "main form[method=post]", ("Input.Words", "学习不够系统。"));
        var second = await recorder.SubmitAsync(page, path, "main form[method=post]", ("Input.Words", "学习不够系统。"));

        Assert.Equal((HttpStatusCode.Found, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.LookAsync(db => db.CriticismRecords.CountAsync(record => record.SubjectId == app.Branch.Members[6])));
    }

    [Fact]
    public async Task let_two_recorders_write_at_the_same_time()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var path = $"{session}/round?subject={app.Branch.Members[5]}";
        var (here, there) = (await recorder.GetAsync(path), await secretary.GetAsync(path));

        var one = await recorder.SubmitAsync(here, path, "main form[method=post]", ("Input.Words", "入户走访偏少。"));
        var other = await secretary.SubmitAsync(
            there, path, "main form[method=post]", ("Input.AuthorId", app.Branch.Commissioner.ToString()), ("Input.Words", "开会拖时间。"));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (one.Status, other.Status));
        Assert.Equal(2, await app.LookAsync(db => db.CriticismRecords.CountAsync(record => record.SubjectId == app.Branch.Members[5])));
    }

    [Fact]
    public async Task keep_what_was_typed_when_a_field_is_missing()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);

        var refused = await recorder.SubmitAsync(
            $"{session}/round?subject={app.Branch.Secretary}", ("Input.AuthorId", ""), ("Input.Words", "开会拖时间。"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("开会拖时间。", refused.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
    }

    [Fact]
    public async Task hide_words_from_members_of_the_meeting()
    {
        var session = await app.ConvenedAsync();
        await app.SaysAsync(session, app.Branch.Commissioner, app.Branch.Secretary, "遇事商量不够。");

        var asMember = await GetAsync(app.Branch.Comrade, session);
        var asRecorder = await GetAsync(app.Branch.Recorder, session);

        Assert.DoesNotContain("谁还没有对谁提意见", asMember.Text, StringComparison.Ordinal);
        Assert.Contains("谁还没有对谁提意见", asRecorder.Text, StringComparison.Ordinal);
        Assert.All([asMember, asRecorder], page => Assert.DoesNotContain("遇事商量不够", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task keep_a_typed_sign_in_list_that_came_too_late()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var row = await RowOfAsync(app.Branch.Members[4]);
        var open = await recorder.GetAsync(session + "/sign-in");

        await secretary.SubmitAsync(session + "/sign-in", ($"Input.Rows[{row}].Presence", "Absent"), ($"Input.Rows[{row}].Reason", "联系不上"));
        var refused = await recorder.SubmitAsync(
            open, session + "/sign-in", "main form[method=post]", ($"Input.Rows[{row}].Presence", "OnLeave"), ($"Input.Rows[{row}].Reason", "住院"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("现在保存的是：缺席，联系不上", refused.Text, StringComparison.Ordinal);
        Assert.Equal("住院", refused.Page.QuerySelector($"[name='Input.Rows[{row}].Reason']")!.GetAttribute("value"));

        async Task<int> RowOfAsync(Id<Person> person) => await app.LookAsync(db => db.MeetingSessions.SelectMany(one => one.Attendances)
            .Where(line => line.PersonId == person).Select(line => line.Ordinal).SingleAsync()) - 1;
    }

    private async Task<Testing.Web.Answer> GetAsync(Id<Person> person, string path)
    {
        using var browser = await app.AsAsync(person);
        return await browser.GetAsync(path);
    }
}
