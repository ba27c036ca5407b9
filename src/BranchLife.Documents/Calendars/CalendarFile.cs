using System.Globalization;
using System.Text;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Calendars;

/// <summary>An ICS file (RFC 5545) with one event in the time of Asia/Shanghai, which has had one offset since 1991.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int MaxOctets = 75;

    public static byte[] Of(CalendarEvent entry) => Encoding.UTF8.GetBytes(string.Concat(Lines(entry).Select(Fold)));

    private static IEnumerable<string> Lines(CalendarEvent entry) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BranchLife//BranchLife//ZH", "CALSCALE:GREGORIAN",
        entry.State is CalendarState.Cancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
        "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", $"UID:{entry.Uid}", string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"),
        string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{entry.Stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
        $"DTSTART;TZID=Asia/Shanghai:{Clock(entry.Begins)}", $"DTEND;TZID=Asia/Shanghai:{Clock(entry.Begins + entry.Lasts)}",
        $"SUMMARY:{Escaped(entry.Title)}",
        .. entry.Place is null ? Array.Empty<string>() : [$"LOCATION:{Escaped(entry.Place)}"],
        .. entry.Note is null ? Array.Empty<string>() : [$"DESCRIPTION:{Escaped(entry.Note)}"],
        $"STATUS:{Word(entry.State)}", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
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
