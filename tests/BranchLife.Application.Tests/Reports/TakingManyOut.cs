using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Reports;

public sealed class TakingManyOut
{
    [Fact]
    public async Task the_offices_zip_holds_bodies_only()
    {
        await using var demo = await DemoExports.SeedAsync();
        var campaign = await demo.CampaignAsync();

        var packed = new PackedFile(await demo.TakeAsync(ExportCatalogue.CampaignFiles, campaign, await demo.PersonAsync("office"), ExportFormat.Zip));

        var foreign = demo.Manifest.Canaries.Where(canary => !canary.Readers.Contains("office")).ToArray();
        var words = packed.Words;
        Assert.NotEmpty(foreign);
        Assert.DoesNotContain(foreign, canary => words.Contains(canary.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(packed.Documents, path => path.Contains("批评意见汇总表", StringComparison.Ordinal) || path.Contains("承诺书", StringComparison.Ordinal));
        Assert.Contains(packed.Documents, path => path.Contains("会议记录", StringComparison.Ordinal));
        Assert.Contains(packed.Documents, path => !path.Contains('/', StringComparison.Ordinal) && path.Contains("汇总统计表", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_branch_takes_its_own_meeting_alone_out_of_a_campaign()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var code = await demo.CodeAsync(meeting);

        var packed = new PackedFile(await demo.TakeAsync(
            ExportCatalogue.CampaignFiles, meeting.CampaignId!.Value, await demo.PersonAsync($"{code}-secretary"), ExportFormat.Zip));

        Assert.All(packed.Documents, path => Assert.Contains($"/{code} ", $"/{path}", StringComparison.Ordinal));
        Assert.Contains(packed.Documents, path => path.Contains("批评意见汇总表", StringComparison.Ordinal));
        Assert.DoesNotContain(packed.Documents, path => path.Contains("汇总统计表", StringComparison.Ordinal));
    }

    [Fact]
    public async Task the_statistics_add_up_to_the_records()
    {
        await using var demo = await DemoExports.SeedAsync();
        var campaign = await demo.CampaignAsync();

        var document = DemoExports.Read(await demo.TakeAsync(ExportCatalogue.Statistics, campaign, await demo.PersonAsync("office"), ExportFormat.Docx));

        var rows = document.Descendants(DemoExports.W + "tbl").First().Elements(DemoExports.W + "tr")
            .Select(row => row.Elements(DemoExports.W + "tc").Select(cell => string.Concat(cell.Descendants(DemoExports.W + "t").Select(t => t.Value))).ToArray()).ToArray();
        string Total(string column) => rows[^1][Array.IndexOf(rows[0], column)];
        var meetings = await demo.LookAsync(db => db.Meetings.Where(m => m.CampaignId == campaign && m.RedoneById == null).Select(m => m.Id).ToListAsync());
        var counts = await demo.LookAsync(async db => (
            Branches: await db.Meetings.Where(m => m.CampaignId == campaign).Select(m => m.BranchId).Distinct().CountAsync(),
            Talks: await db.Talks.CountAsync(talk => talk.HeldOn != null && meetings.Contains(talk.MeetingId)),
            Opinions: await db.Opinions.CountAsync(opinion => meetings.Contains(opinion.MeetingId)),
            Criticisms: await db.CriticismRecords.CountAsync(record => record.Kind == CriticismKind.Mutual && meetings.Contains(record.MeetingId)),
            Closed: await db.RectificationItems.CountAsync(item => item.State == RectificationState.Closed && meetings.Contains(item.MeetingId)),
            Covered: await db.RosterEntries.CountAsync(entry => entry.CampaignId == campaign && entry.Disposition != Disposition.Open)));
        Assert.Equal($"{counts.Branches}", Total("支部数"));
        Assert.Equal($"{counts.Talks}", Total("谈心谈话"));
        Assert.Equal($"{counts.Opinions}", Total("征求意见"));
        Assert.Equal($"{counts.Criticisms}", Total("批评意见"));
        Assert.Equal($"{counts.Closed}", Total("已整改"));
        Assert.Equal($"{counts.Covered}", Total("已覆盖"));
    }

    [Fact]
    public async Task statistics_are_for_the_offices()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var member = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-member1");

        await Assert.ThrowsAsync<NotFoundException>(() => demo.TakeAsync(ExportCatalogue.Statistics, meeting.CampaignId!.Value, member, ExportFormat.Xlsx));
        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await demo.TakeAsync(ExportCatalogue.CampaignFiles, meeting.CampaignId!.Value, await demo.PersonAsync("audit-admin"), ExportFormat.Zip));
    }

    [Fact]
    public async Task a_members_summary_of_criticism_holds_the_own_alone()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.FollowUp);
        var member = $"{await demo.CodeAsync(meeting)}-member1";

        var words = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Criticisms, meeting, await demo.PersonAsync(member)));

        var of = demo.Manifest.Canaries.Where(canary => canary.Kind == "criticism").ToArray();
        Assert.DoesNotContain(of, canary => !canary.Readers.Contains(member) && words.Contains(canary.Text, StringComparison.Ordinal));
        Assert.Contains("限定范围阅读", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_room_pack_is_for_those_who_run_the_meeting_and_tells_nothing_of_what_was_prepared()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.ReadyToConvene);
        var code = await demo.CodeAsync(meeting);

        var words = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.RoomPack, meeting, await demo.PersonAsync($"{code}-secretary")));

        await Assert.ThrowsAsync<AccessDeniedException>(async () =>
            await demo.TakeAsync(ExportCatalogue.RoomPack, meeting, await demo.PersonAsync($"{code}-member1")));
        Assert.DoesNotContain("CANARY-", words, StringComparison.Ordinal);
        Assert.Contains("表1　会议签到表", words, StringComparison.Ordinal);
        Assert.Contains("意见建议征集条", words, StringComparison.Ordinal);
    }

    [Fact]
    public void without_a_chinese_face_pdf_is_refused_by_a_sentence()
    {
        using var faces = new PaperFaces([]);

        var refused = Assert.Throws<RuleViolationException>(() => faces.Required());

        Assert.Equal(ExportRules.NoFaceForPdf, refused.Rule);
    }
}
