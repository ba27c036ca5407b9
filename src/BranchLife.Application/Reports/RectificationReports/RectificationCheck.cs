using System.Globalization;
using System.Text.RegularExpressions;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Rules;
using BranchLife.Domain.Reports;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>Lays what somebody wrote by hand beside the ledger, for the rules R-REP and R-TXT. It has no day on which it is due.</summary>
internal static partial class RectificationCheck
{
    private static readonly (string Name, Regex Where, Func<ItemTally, int> Recorded)[] Known =
    [
        ("整改事项数", Made(), tally => tally.Items), ("已销号事项数", Closed(), tally => tally.Closed), ("待核验事项数", ToVerify(), tally => tally.ToVerify),
        ("尚未启动事项数", Untouched(), tally => tally.Untouched), ("长期坚持事项数", LongTerm(), tally => tally.LongTerm),
        ("延期事项数", Extended(), tally => tally.Extended), ("超期事项数", Late(), tally => tally.Late),
        ("“回头看”次数", Looks(), tally => tally.Looks),
    ];

    public static ReportContent Of(IReadOnlyList<WrittenReport.Section> sections, RectificationRecords records)
    {
        var problems = records.TeamProblems.Count;
        var team = sections.Single(section => section.Of.Key == ReportOutline.TeamItems);
        return new ReportContent
        {
            Kind = ReportKind.Rectification,
            Sections = [.. sections.Select(section => new ReportContent.Section(section.Of.Key, section.Text))],
            Demanded = [.. sections.Select(section => new ReportContent.Heading(section.Of.Key, section.Of.Title))],
            Figures = [.. sections.Where(section => section.Edited is not null).SelectMany(section => Stated(section, records))],
            ListedProblems = problems,
            ReportedProblems = team.Edited is { } edited ? Enumerated().Count(edited.Text) : problems,
            ReportedMeasures = team.Edited is { } written ? Enumerated().Count(written.Text)
                : records.TeamProblems.Count(problem => problem.Items.Count + problem.MovedAway > 0),
        };
    }

    // Each section speaks of its own items.
    private static IEnumerable<ReportContent.Figure> Stated(WrittenReport.Section section, RectificationRecords records)
    {
        var tally = section.Of.Key switch
        {
            ReportOutline.TeamItems => records.Team,
            ReportOutline.PersonalItems => records.Personal,
            _ => records.All,
        };
        var counted = from figure in Known
                      from Match match in figure.Where.Matches(section.Text)
                      select new ReportContent.Figure(figure.Name, Number(match), figure.Recorded(tally));
        var listed = from figure in new[] { ("班子问题条数", Team(), records.TeamProblems.Count), ("党员个人问题条数", Personal(), records.PersonalProblems) }
                     from Match match in figure.Item2.Matches(section.Text)
                     select new ReportContent.Figure(figure.Item1, Number(match), figure.Item3);
        return counted.Concat(listed);
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("[一二三四五六七八九十]是")]
    private static partial Regex Enumerated();

    [GeneratedRegex("制定整改事项([0-9]{1,6})项")]
    private static partial Regex Made();

    [GeneratedRegex("已销号([0-9]{1,6})项")]
    private static partial Regex Closed();

    [GeneratedRegex("待核验([0-9]{1,6})项")]
    private static partial Regex ToVerify();

    [GeneratedRegex("尚未启动([0-9]{1,6})项")]
    private static partial Regex Untouched();

    [GeneratedRegex("长期坚持([0-9]{1,6})项")]
    private static partial Regex LongTerm();

    [GeneratedRegex("办理延期([0-9]{1,6})项")]
    private static partial Regex Extended();

    [GeneratedRegex("超期未完成([0-9]{1,6})项")]
    private static partial Regex Late();

    [GeneratedRegex("已开展“回头看”([0-9]{1,6})次")]
    private static partial Regex Looks();

    [GeneratedRegex("支部班子问题([0-9]{1,6})项")]
    private static partial Regex Team();

    [GeneratedRegex("党员个人问题([0-9]{1,6})项")]
    private static partial Regex Personal();
}
