using System.Globalization;
using System.Text.RegularExpressions;
using BranchLife.Application.Rules;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>Lays what the report says beside what the records give, for the rules R-REP and R-TXT.</summary>
internal static partial class ReportCheck
{
    public static ReportContent Of(IReadOnlyList<WrittenReport.Section> sections, ReportRecords records) =>
        new()
        {
            Sections = [.. sections.Select(section => new ReportContent.Section(section.Of.Key, section.Text))],
            Demanded = [.. sections.Select(section => new ReportContent.Heading(section.Of.Key, section.Of.Title))],
            Figures = [.. sections.Where(section => section.Edited is not null).SelectMany(section => Stated(section.Text, records))],
            ListedProblems = records.TeamProblems.Count,
            ReportedProblems = Counted(sections, ReportOutline.Problems, records.TeamProblems.Count),
            ReportedMeasures = Counted(sections, ReportOutline.Measures, records.TeamProblems.Count(problem => problem.Measures.Count > 0)),
        };

    // A generated section counts from the records; one written by hand is counted by its 一是, 二是.
    private static int Counted(IReadOnlyList<WrittenReport.Section> sections, string key, int generated) =>
        sections.Single(section => section.Of.Key == key) is { Edited: { } edited } ? Enumerated().Count(edited.Text) : generated;

    private static IEnumerable<ReportContent.Figure> Stated(string text, ReportRecords records)
    {
        (string Name, Regex Where, int? Recorded)[] known =
        [
            ("应到人数", Expected(), records.Held?.Expected), ("实到人数", Present(), records.Held?.Present),
            ("请假人数", OnLeave(), records.Held?.OnLeave), ("批评意见条数", Criticisms(), records.Criticisms),
            ("征求意见条数", Opinions(), records.Opinions.Total), ("谈心谈话次数", Talks(), records.Talks.Values.Sum()),
            ("学习次数", Studies(), records.Studies.Count),
        ];
        return from figure in known
               let recorded = figure.Recorded ?? -1
               where recorded >= 0
               from Match match in figure.Where.Matches(text)
               select new ReportContent.Figure(figure.Name, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), recorded);
    }

    [GeneratedRegex("[一二三四五六七八九十]是")]
    private static partial Regex Enumerated();

    [GeneratedRegex("应到(?:会)?(?:党员)?([0-9]{1,6})[名人]")]
    private static partial Regex Expected();

    [GeneratedRegex("实到(?:会)?(?:党员)?([0-9]{1,6})[名人]")]
    private static partial Regex Present();

    [GeneratedRegex("请假([0-9]{1,6})[名人]")]
    private static partial Regex OnLeave();

    [GeneratedRegex("批评意见([0-9]{1,6})条")]
    private static partial Regex Criticisms();

    [GeneratedRegex("征求(?:到)?意见(?:建议)?([0-9]{1,6})条")]
    private static partial Regex Opinions();

    [GeneratedRegex("谈心谈话([0-9]{1,6})(?:人)?次")]
    private static partial Regex Talks();

    [GeneratedRegex("学习研讨([0-9]{1,6})次")]
    private static partial Regex Studies();
}
