using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>What a document made from our template would change in the draft. Looking at it changes nothing; the file is not kept.</summary>
public sealed class ReadOutlineFile(OwnOutline desks)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, OutlineKind kind, Stream file, CancellationToken ct)
    {
        var desk = await desks.FindAsync(meeting, kind, ct);
        if (!desk.MayWrite) throw new RuleViolationException(OutlineFileRules.TheDraftIsOpen);

        var (text, unread) = OutlineFile.Read(Paragraphs(file, ct), desk) ?? throw new RuleViolationException(OutlineFileRules.TheTemplateIsKnown);
        return new View(desk, text, [.. PassageDiff.Of(kind, [.. Of(desk)], [.. Of(text)]), .. Origins(desk, text)], unread);
    }

    private static IReadOnlyList<string> Paragraphs(Stream file, CancellationToken ct)
    {
        try
        {
            return DocxReader.Read(file, ct);
        }
        catch (WorkbookRefusedException refusal)
        {
            throw new RuleViolationException(OutlineFileRules.TheFileIsReadable, refusal.Message);
        }
    }

    // 问题来源 is chosen, not written: it stands beside the texts. Of a new point the words are new already.
    private static IEnumerable<PassageDiff> Origins(OwnOutline.View desk, OutlineText text) =>
        from before in desk.Sections
        join after in text.Entries on before.Ordinal equals after.Ordinal
        where before.Origin != after.Origin
        let points = desk.Sections.Where(section => section.Aspect == before.Aspect).ToList()
        let place = points.Count > 1 ? $"{before.Aspect}第{points.IndexOf(before) + 1}条" : before.Aspect
        select new PassageDiff($"{place}：{OutlineOnPaper.Origin}", TextDiff.Of(before.Origin.Word, after.Origin.Word));

    private static IEnumerable<PassageText> Of(OwnOutline.View desk) => Listed(
        desk.Sheet?.Opening, desk.Sheet?.Closing,
        desk.Promises.Select(p => (p.Ordinal, p.Result, p.Remark)), desk.Sheet?.LastPromises, desk.Sheet?.StudyGains,
        desk.Sections.Select(s => (s.Ordinal, s.Aspect, s.Problem, s.Instance, s.Cause, s.Measure)));

    private static IEnumerable<PassageText> Of(OutlineText text) => Listed(
        text.Opening, text.Closing,
        text.Promises.Select(p => (p.Ordinal, p.Result, p.Remark)), text.LastPromises, text.StudyGains,
        text.Entries.Select(e => (e.Ordinal, e.Aspect!, e.Problem, e.Instance, e.Cause, e.Measure)));

    private static IEnumerable<PassageText> Listed(
        string? opening, string? closing, IEnumerable<(int Number, PromiseResult? Result, string? Remark)> promises, string? last, string? gains,
        IEnumerable<(int Number, string Aspect, string? Problem, string? Instance, string? Cause, string? Measure)> points)
    {
        var all = promises.Select(p => (Part: OutlinePart.Promise, p.Number, Aspect: (string?)null,
                Words: (string?)string.Join("。", new[] { p.Result?.Word, p.Remark }.Where(words => words is not null))))
            .Prepend((OutlinePart.Opening, 0, null, opening))
            .Append((OutlinePart.LastPromises, 0, null, last)).Append((OutlinePart.StudyGains, 0, null, gains))
            .Concat(points.SelectMany(p => new (OutlinePart Part, int Number, string? Aspect, string? Words)[]
            {
                (OutlinePart.Problem, p.Number, p.Aspect, p.Problem), (OutlinePart.Instance, p.Number, p.Aspect, p.Instance),
                (OutlinePart.Cause, p.Number, p.Aspect, p.Cause), (OutlinePart.Measure, p.Number, p.Aspect, p.Measure),
            }))
            .Append((OutlinePart.Closing, 0, null, closing));
        return all.Where(one => !string.IsNullOrWhiteSpace(one.Words))
            .Select((one, index) => new PassageText(index + 1, one.Part, one.Number, one.Aspect, one.Words!.ReplaceLineEndings("\n").Trim()));
    }

    /// <param name="Changes">Texts that the document would change, each with what is in the draft now.</param>
    /// <param name="Unread">Paragraphs that stand under no heading or label of the template.</param>
    public sealed record View(OwnOutline.View Desk, OutlineText Text, IReadOnlyList<PassageDiff> Changes, IReadOnlyList<string> Unread);
}
