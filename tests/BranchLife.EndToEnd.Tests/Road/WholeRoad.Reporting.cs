using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Reports;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>The report is drafted from the records, accepted and exported; the meeting is archived.</summary>
public sealed partial class WholeRoad
{
    private async Task ReportAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("起草、报送情况报告");
        await secretary.ClickAsync("起草情况报告");
        await secretary.ShootAsync("secretary-report");
        await secretary.ClickAsync("报送");

        var group = await _town.AtAsync(Supervisor);
        await group.TodoAsync("审阅情况报告");
        await group.ClickAsync("接收");
    }

    private async Task ArchiveAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("会议归档");
        await secretary.Main.Locator("[name='Input.Reason']").FillAsync("采茶季明年三月开始，届时检查。");
        await secretary.ClickAsync("结转");
        await secretary.ClickAsync("归档");
        secretary = await AtTheMeetingAsync(Secretary);
        Assert.Equal("Archived", await secretary.StageAsync());

        await secretary.ClickAsync("材料导出");
        await secretary.TickAsync("情况报告（docx 文档）");
        await secretary.FillAsync("导出事由", "存档备查");
        var (name, content) = await secretary.DownloadAsync("导出");
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        await CompareAsync(new ReadReport(content));
        var office = await _town.AtAsync(Office);
        await office.RoomAsync("专题活动");
        await office.ClickAsync(Meeting);
        await office.ClickAsync("覆盖情况");
        await office.ShootAsync("office-coverage");
    }

    // Every figure that is printed is counted again, from the rows.
    private async Task CompareAsync(ReadReport report)
    {
        Assert.Equal((11906u, 16838u), report.Page);
        Assert.Equal((2098, 1474, 1984, 1587), report.Margins);
        Assert.Superset(new HashSet<string> { "Heading1", "Heading2", "Heading3" }, report.Styles.ToHashSet());
        Assert.DoesNotContain("待补", report.Text, StringComparison.Ordinal);

        await using var db = _town.Look();
        var meeting = await db.Meetings.SingleAsync(one => one.Stage == MeetingStage.Archived);
        var lines = (await db.MeetingSessions.SingleAsync(one => one.MeetingId == meeting.Id)).Attendances;
        var (expected, present) = (lines.Count(line => line.IsExpected), lines.Count(line => line.IsExpected && line.Presence is Presence.Present));
        var said = await db.CriticismRecords.Where(one => one.MeetingId == meeting.Id).Select(one => one.Kind).ToListAsync();
        var problems = await db.Problems.Where(one => one.MeetingId == meeting.Id).Select(one => one.SubjectId).ToListAsync();
        var opinions = await db.Opinions.CountAsync(one => one.MeetingId == meeting.Id);
        var talks = await db.Talks.CountAsync(one => one.MeetingId == meeting.Id);
        var outlines = await db.Outlines.CountAsync(one => one.MeetingId == meeting.Id && one.Kind == OutlineKind.MemberOutline && one.State == OutlineState.Accepted);
        var personal = await db.RectificationItems.CountAsync(one => one.MeetingId == meeting.Id && one.SubjectId != null);
        Assert.Equal((7, 6), (expected, present));
        string[] sentences =
        [
            $"应到党员{expected}名，实到{present}名，请假{lines.Count(line => line.Presence is Presence.OnLeave)}名，缺席0名",
            $"{said.Count(kind => kind is CriticismKind.Self)}名党员作了自我批评，相互提出批评意见{said.Count(kind => kind is CriticismKind.Mutual)}条",
            $"共征求意见{opinions}条",
            $"查摆支部班子问题{problems.Count(subject => subject is null)}项、党员个人问题{problems.Count(subject => subject is not null)}项",
            $"共谈心谈话{talks}次", $"{outlines}份党员发言提纲通过审阅", $"按照审核意见修改{meeting.Reviews.Count(review => !review.Approved)}次",
            $"三个环节的{meeting.Steps.Count}项工作", $"党员个人问题已制定整改措施{personal}项",
        ];
        foreach (var sentence in sentences) Assert.Contains(sentence, report.Text, StringComparison.Ordinal);
        Assert.Equal(ReportState.Accepted, await db.MeetingReports.Select(one => one.State).SingleAsync());
    }
}
