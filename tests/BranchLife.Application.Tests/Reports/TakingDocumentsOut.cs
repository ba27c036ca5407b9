using System.IO.Packaging;
using BranchLife.Application.Access;
using BranchLife.Application.Reports.Editing;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Reports;

public sealed class TakingDocumentsOut
{
    [Fact]
    public async Task the_report_states_what_the_records_hold()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");

        var words = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Report, meeting, secretary));

        var count = AttendanceCount.Of(await demo.LookAsync(async db =>
            (await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.MeetingId == meeting.Id)).Attendances));
        var criticisms = await demo.LookAsync(db => db.CriticismRecords.CountAsync(record => record.MeetingId == meeting.Id && record.Kind == CriticismKind.Mutual));
        var talks = await demo.LookAsync(db => db.Talks.CountAsync(talk => talk.MeetingId == meeting.Id && talk.HeldOn != null));
        var opinions = await demo.LookAsync(db => db.Opinions.CountAsync(opinion => opinion.MeetingId == meeting.Id));
        Assert.Contains($"应到党员{count.Expected}名，实到{count.Present}名，请假{count.OnLeave}名", words, StringComparison.Ordinal);
        Assert.Contains($"相互提出批评意见{criticisms}条", words, StringComparison.Ordinal);
        Assert.Contains($"共谈心谈话{talks}次", words, StringComparison.Ordinal);
        Assert.Contains($"共征求意见{opinions}条", words, StringComparison.Ordinal);
        Assert.DoesNotContain("待补", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_page_is_that_of_the_standard_and_has_three_levels_of_headings()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");

        var document = DemoExports.Read(await demo.TakeAsync(ExportCatalogue.Report, meeting, secretary));

        var section = document.Descendants(DemoExports.W + "sectPr").Last();
        string Of(string element, string name) => section.Element(DemoExports.W + element)!.Attribute(DemoExports.W + name)!.Value;
        Assert.Equal(("11906", "16838"), (Of("pgSz", "w"), Of("pgSz", "h")));
        Assert.Equal(("2098", "1587", "1474", "1984"), (Of("pgMar", "top"), Of("pgMar", "left"), Of("pgMar", "right"), Of("pgMar", "bottom")));
        var paragraphs = document.Descendants(DemoExports.W + "p").Select(p => string.Concat(p.Descendants(DemoExports.W + "t").Select(t => t.Value))).ToArray();
        Assert.Contains(paragraphs, words => words.StartsWith("一、会前准备充分，思想认识到位", StringComparison.Ordinal));
        Assert.Contains(paragraphs, words => words.StartsWith("（四）严把查摆剖析关", StringComparison.Ordinal));
        Assert.Contains(paragraphs, words => words.StartsWith("1.", StringComparison.Ordinal));
        Assert.Contains(paragraphs, words => words.StartsWith("三、坚持立行立改", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_section_written_by_hand_survives()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.MinutesSealed);
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");
        var report = await demo.Database.AsAsync<DraftMeetingReport, Id<MeetingReport>>(
            secretary, draft => draft.ExecuteAsync(meeting.Id, ReportKind.Meeting, meeting.Version, CancellationToken.None));

        var version = await demo.LookAsync(db => db.MeetingReports.Where(kept => kept.Id == report).Select(kept => kept.Version).SingleAsync());

        await demo.Database.AsAsync<EditReportSection>(secretary, edit =>
            edit.ExecuteAsync(report, ReportOutline.Study, "支部到田间地头上了一堂党课。", version, CancellationToken.None));

        var words = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Report, meeting, secretary));
        Assert.Contains("支部到田间地头上了一堂党课。", words, StringComparison.Ordinal);
        Assert.Contains("严把谈心谈话关", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task minutes_hold_no_more_criticism_than_the_reader_may_read()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var code = await demo.CodeAsync(meeting);
        var canaries = demo.Manifest.Canaries.Where(canary => canary.Kind is "criticism").ToArray();
        var member = $"{code}-member1";

        var ofMember = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Minutes, meeting, await demo.PersonAsync(member)));
        var ofOffice = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Minutes, meeting, await demo.PersonAsync("office")));
        var ofSecretary = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Minutes, meeting, await demo.PersonAsync($"{code}-secretary")));

        Assert.NotEmpty(canaries);
        Assert.DoesNotContain(canaries, canary => ofOffice.Contains(canary.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(canaries, canary => !canary.Readers.Contains(member) && ofMember.Contains(canary.Text, StringComparison.Ordinal));
        Assert.Contains("批评和自我批评发言记录", ofSecretary, StringComparison.Ordinal);
        Assert.Contains(await demo.LookAsync(db => db.Set<ReadingLogEntry>().Select(entry => entry.Purpose).Distinct().ToListAsync()),
            purpose => purpose == "导出会议记录：核对归档");
    }

    [Fact]
    public async Task what_is_not_there_yet_is_refused()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.Preparing);
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => demo.TakeAsync(ExportCatalogue.Report, meeting, secretary));

        Assert.Equal(ExportRules.NotAtThisStage, refused.Rule);
        await Assert.ThrowsAsync<NotFoundException>(async () => await demo.TakeAsync(ExportCatalogue.Plan, meeting, await demo.PersonAsync("audit-admin")));
    }

    [Theory]
    [InlineData(ExportCatalogue.SignIn)]
    [InlineData(ExportCatalogue.Problems)]
    [InlineData(ExportCatalogue.Ledger)]
    public async Task ledgers_are_also_workbooks(string kind)
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);

        var file = await demo.TakeAsync(kind, meeting, await demo.PersonAsync("office"), ExportFormat.Xlsx);

        Assert.EndsWith("_20261120.xlsx", file.Name, StringComparison.Ordinal);
        using var package = Package.Open(new MemoryStream(file.Content), FileMode.Open);
        Assert.True(package.PartExists(new Uri("/xl/worksheets/sheet1.xml", UriKind.Relative)));
    }
}
