using System.Globalization;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using static BranchLife.Documents.Papers.Block;
using Words = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Reports.MinutesPapers;

/// <summary>The kept text word for word; only headings and labels get their face.</summary>
internal static class MinutesOnPaper
{
    public static Paper Of(ExportSetting setting, IReadOnlyList<MinutesDetails.View> sittings) => new($"{setting.Branch.Name}\n{setting.Meeting.Title}会议记录")
    {
        Body = [.. sittings.SelectMany((sitting, index) => Sitting(sitting, sittings.Count > 1, index > 0))],
        Annexes = [.. sittings.SelectMany(sitting => Restricted(sitting, sittings.Count > 1))],
    };

    private static IEnumerable<Block> Sitting(MinutesDetails.View sitting, bool isOneOfSeveral, bool onNewPage) =>
    [
        .. onNewPage ? [StartPage()] : Array.Empty<Block>(),
        .. isOneOfSeveral ? [Centre($"（{sitting.Session}）")] : Array.Empty<Block>(),
        .. new KeptText(sitting.Body).Blocks(),
        .. sitting.Speakers.Speakers.Count == 0 ? Array.Empty<Block>() : [Labelled("发言核对", sitting.Speakers.Sentence)],
        .. Signatures(sitting),
        Note(sitting.SealedAt is { } sealedAt
            ? $"会议记录已于{Moment(sealedAt)}封存，封存校验码：{sitting.SealHash![..16]}。"
            : "会议记录尚未封存，以封存的文本为准。"),
        .. sitting.Additions.Where(addition => addition is { SealedAt: not null, IsRestricted: false }).SelectMany(Addition),
    ];

    // Behind the sealed text, never in it.
    private static IEnumerable<Block> Addition(AdditionsToMinutes.Row addition)
    {
        yield return Say(Words.Of(new Bold($"补充说明（{addition.Ordinal}）")));
        if (addition.Passage is { } passage) yield return Labelled("所指内容", passage);
        yield return Labelled("更正或者补充", addition.Text);
        yield return Labelled("原因", addition.Reason);
        foreach (var file in addition.Files) yield return Labelled("随附", $"{file.Name}（{file.Kind}）");
        yield return Note($"提出：{addition.ProposedBy}（{Moment(addition.ProposedAt)}）　复核签字：{addition.SignedBy!}（{Moment(addition.SealedAt!.Value)}）　"
            + $"封存校验码：{addition.SealHash![..16]}。");
    }

    private static IEnumerable<Block> Request(MinutesDetails.View.Request request)
    {
        yield return Labelled($"{request.Speaker}对发言记录的意见", request.Text);
        yield return Labelled("办理", request.Answer is null ? request.Outcome : $"{request.Outcome}：{request.Answer}");
    }

    private static IEnumerable<Block> After(MinutesDetails.View sitting) =>
        [.. sitting.Requests.SelectMany(Request), .. sitting.Additions.Where(addition => addition is { SealedAt: not null, IsRestricted: true }).SelectMany(Addition)];

    // Signed in the program by each; printed before that, there is room to sign by hand.
    private static IEnumerable<Block> Signatures(MinutesDetails.View sitting) =>
        sitting.Signatures.All(signature => signature.At is null)
            ? [ToSign("主持人（签名）", "记录人（签名）")]
            : sitting.Signatures.Select(signature => Labelled($"{signature.Role}（签名）", signature.At is { } at
                ? $"{signature.Name}（{Moment(at)}签）" : Words.Of(Fact.Of($"{signature.Role}签名", null))));

    private static IEnumerable<Annex> Restricted(MinutesDetails.View sitting, bool isOneOfSeveral)
    {
        var of = isOneOfSeveral ? $"（{sitting.Session}）" : "";
        if (sitting.Restricted is { } words)
            yield return new Annex($"批评和自我批评发言记录{of}") { Body = [Note(RestrictedPaper.Warning), .. words.Split('\n').Select(Line), .. After(sitting)] };
        else if (sitting.Own.Count + sitting.Requests.Count + sitting.Additions.Count(addition => addition is { IsRestricted: true, SealedAt: not null }) > 0)
            yield return new Annex($"与本人有关的发言记录{of}") { Body = [.. sitting.Own.SelectMany(Own), .. After(sitting)] };
    }

    private static Block Line(string line) => line is "自我批评要点：" or "批评意见和表态：" ? Say(Words.Of(new Bold(line))) : Say(line);

    private static IEnumerable<Block> Own(MinutesDetails.View.Said said)
    {
        yield return said.Kind is CriticismKind.Self
            ? Labelled("自我批评", WithAspect(said))
            : Labelled($"{said.Author}对{said.Subject}的批评意见", WithAspect(said));
        if (said.Reply is { } reply) yield return Labelled($"{said.Subject}表态", reply);
    }

    private static string WithAspect(MinutesDetails.View.Said said) => said.Aspect is null ? said.Words : $"〔{said.Aspect}〕{said.Words}";

    private static string Moment(DateTimeOffset at) => at.ChinaClock.ToString("yyyy'年'M'月'd'日'H':'mm", CultureInfo.InvariantCulture);
}
