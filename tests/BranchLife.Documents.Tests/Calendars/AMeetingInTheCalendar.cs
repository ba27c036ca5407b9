using System.Text;
using BranchLife.Documents.Calendars;

namespace BranchLife.Documents.Tests.Calendars;

public sealed class AMeetingInTheCalendar
{
    private static readonly CalendarEvent Entry = new(
        "0197-1@branchlife", 3, "会议安排", new DateTime(2026, 12, 5, 14, 30, 0), TimeSpan.FromMinutes(150), "党员活动室, 二楼; 东侧",
        "请登录系统查看会议通知。", CalendarState.Confirmed, new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void begins_and_ends_by_the_clock_of_shanghai()
    {
        var lines = Unfolded(Entry);

        Assert.Contains("DTSTART;TZID=Asia/Shanghai:20261205T143000", lines);
        Assert.Contains("DTEND;TZID=Asia/Shanghai:20261205T170000", lines);
        Assert.Contains("TZOFFSETTO:+0800", lines);
        Assert.Contains("DTSTAMP:20261120T010000Z", lines);
    }

    [Fact]
    public void keeps_its_identity_when_the_date_moves_and_counts_up()
    {
        var (before, after) = (Unfolded(Entry), Unfolded(Entry with { Sequence = 5, Begins = Entry.Begins.AddDays(2) }));

        Assert.Contains("UID:0197-1@branchlife", before);
        Assert.Contains("UID:0197-1@branchlife", after);
        Assert.Contains("SEQUENCE:3", before);
        Assert.Contains("SEQUENCE:5", after);
    }

    [Fact]
    public void breaks_lines_at_75_octets_and_never_within_a_character()
    {
        var file = CalendarFile.Of(Entry with { Place = string.Concat(Enumerable.Repeat("临澜县水利局机关党支部𠮷党员活动室", 6)) });

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var lines = text.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.Contains(string.Concat(Enumerable.Repeat("临澜县水利局机关党支部𠮷党员活动室", 6)), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void writes_marks_of_the_format_as_text()
    {
        Assert.Contains(@"LOCATION:党员活动室\, 二楼\; 东侧", Unfolded(Entry));
    }

    [Fact]
    public void a_cancelled_meeting_is_taken_out_of_the_calendar()
    {
        var lines = Unfolded(Entry with { State = CalendarState.Cancelled });

        Assert.Contains("METHOD:CANCEL", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
    }

    private static string[] Unfolded(CalendarEvent entry) =>
        Encoding.UTF8.GetString(CalendarFile.Of(entry)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
