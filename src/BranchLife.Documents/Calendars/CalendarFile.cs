using System.Globalization;
using System.Text;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Calendars;

/// <summary>ICS files (RFC 5545) in the time of Asia/Shanghai, which has had one offset since 1991.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int MaxOctets = 75;

    /// <summary>One event to be taken into a calendar, or out of it.</summary>
    public static byte[] Of(CalendarEvent entry) => Write(entry.State is CalendarState.Cancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH", [entry]);

    /// <summary>Everything there is, for a calendar that asks again from time to time.</summary>
    public static byte[] Of(IEnumerable<CalendarEvent> entries) => Write("METHOD:PUBLISH\nREFRESH-INTERVAL;VALUE=DURATION:PT6H", entries);

    private static byte[] Write(string method, IEnumerable<CalendarEvent> entries) => Encoding.UTF8.GetBytes(string.Concat(
        Head(method).Concat(entries.SelectMany(Lines)).Append("END:VCALENDAR").Select(Fold)));

    private static IEnumerable<string> Head(string method) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BranchLife//BranchLife//ZH", "CALSCALE:GREGORIAN", .. method.Split('\n'),
        "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
        "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
    ];

    private static IEnumerable<string> Lines(CalendarEvent entry) =>
    [
        "BEGIN:VEVENT", $"UID:{entry.Uid}", string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"),
        string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{entry.Stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
        $"DTSTART;TZID=Asia/Shanghai:{Clock(entry.Begins)}", $"DTEND;TZID=Asia/Shanghai:{Clock(entry.Begins + entry.Lasts)}",
        $"SUMMARY:{Escaped(entry.Title)}",
        .. entry.Place is null ? Array.Empty<string>() : [$"LOCATION:{Escaped(entry.Place)}"],
        .. entry.Note is null ? Array.Empty<string>() : [$"DESCRIPTION:{Escaped(entry.Note)}"],
        $"STATUS:{Word(entry.State)}", "CLASS:PRIVATE", "END:VEVENT",
    ];

    private static string Word(CalendarState state) => state switch
    {
        CalendarState.Tentative => "TENTATIVE",
        CalendarState.Confirmed => "CONFIRMED",
        CalendarState.Cancelled => "CANCELLED",
    };

    private static string Clock(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Escaped(string words) => Printable.Clean(words)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Lines of at most 75 octets, never cut within a character; what goes on begins with a blank.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
