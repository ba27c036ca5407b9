using BranchLife.Application.Preparation.Outlines;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Domain.Reports;

namespace BranchLife.Application.Reports.Editing;

/// <summary>A section that the records would draft differently today.</summary>
public sealed record SectionChange(ReportOutline Of, IReadOnlyList<TextChange> Changes)
{
    internal static IEnumerable<SectionChange> Since(IReadOnlyList<DraftedSection> drafts, WrittenReport written) =>
        from section in written.Sections
        let then = drafts.SingleOrDefault(draft => draft.Key == section.Of.Key)?.Text ?? ""
        where then != section.GeneratedText
        select new SectionChange(section.Of, TextDiff.Of(then, section.GeneratedText));

    internal static IEnumerable<SectionEdit> ByHand(WrittenReport written) =>
        from section in written.Sections
        let edited = section.Edited
        where edited is not null
        select new SectionEdit(
            section.Of.Key, TextDiff.Of(section.GeneratedText, edited.Text),
            edited.Drafted == section.GeneratedText ? [] : TextDiff.Of(edited.Drafted, section.GeneratedText));
}
