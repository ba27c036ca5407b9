using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;
using Text = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>
/// How an outline reads on paper, which is also the template that <see cref="OutlineFile"/> reads back: last promises first, then
/// what was prepared, then aspect by aspect; the team's material between 引言 and 结语.
/// </summary>
public static class OutlineOnPaper
{
    public const string Findings = "查摆的主要问题";
    public const string Result = "整改结果";
    public const string Remark = "情况说明";
    public const string Origin = "问题来源";

    private static readonly OutlinePart[] Parts = [OutlinePart.Problem, OutlinePart.Instance, OutlinePart.Cause, OutlinePart.Measure];

    public static Paper Of(OutlineSheet sheet, string branch, string meeting, string author) => new(Title(sheet.Kind, branch, meeting))
    {
        Subtitle = sheet.Kind is OutlineKind.MemberOutline && author.Length > 0 ? (Text)author : null,
        Body =
        [
            .. Framing(sheet.Kind, OutlinePart.Opening, sheet.Opening),
            Level1(OutlinePart.LastPromises.Word),
            .. sheet.Promises.SelectMany(Promise),
            .. LastPromises(sheet),
            Level1(sheet.Kind.GainsWord),
            sheet.StudyGains is { } gains ? Say(Lined(gains)) : Say(Fact.Of(sheet.Kind.GainsWord, null)),
            Level1(Findings),
            .. sheet.Sections.GroupBy(section => section.Aspect).SelectMany(Aspect),
            .. Framing(sheet.Kind, OutlinePart.Closing, sheet.Closing),
        ],
    };

    internal static async Task<Material> FindAsync(
        BranchLifeDbContext db, ReadingDoor door, IQueryable<Domain.Preparation.Outline> readable, ExportSetting setting, OutlineKind kind, CancellationToken ct)
    {
        var sheet = await OutlineSheet.ReadAsync(db, readable, door, ct)
            ?? throw new RuleViolationException(ExportRules.NothingWasKeptYet, kind.Word);
        var name = await db.Persons.Where(person => person.Id == sheet.AuthorId).Select(person => person.Name).SingleAsync(ct);
        return new Material(Of(sheet, setting.Branch.Called, setting.Meeting.Title, name));
    }

    private static Text Title(OutlineKind kind, string branch, string meeting) =>
        kind is OutlineKind.TeamSelfCheck ? $"{branch}班子\n{meeting}对照检查材料" : $"{meeting}\n个人发言提纲";

    private static IEnumerable<Block> Promise(OutlineSheet.Promise promise) =>
    [
        Level3(promise.Problem),
        Labelled(OutlinePart.Measure.Word, Lined(promise.Measure)),
        Labelled(Result, promise.Result is { } result ? (Text)result.Word : Fact.Of(Result, null)),
        .. promise.Remark is null ? [] : new[] { Labelled(Remark, Lined(promise.Remark)) },
    ];

    private static IEnumerable<Block> Aspect(IGrouping<string, OutlineSheet.Section> points)
    {
        yield return Level2(points.Key);
        foreach (var point in points)
        {
            foreach (var part in Parts)
            {
                var words = point.Texts.Single(text => text.Part == part).Words;
                yield return Labelled(part.Word, words is null ? Fact.Of(part.Word, null) : Lined(words));
                if (part is OutlinePart.Instance) yield return Labelled(Origin, OriginOf(point));
            }
        }
    }

    private static Block[] Framing(OutlineKind kind, OutlinePart part, string? words) =>
        kind.IsFramed ? [Labelled(part.Word, words is null ? Fact.Of(part.Word, null) : Lined(words))] : [];

    // Of a point in which nothing is written nobody knows where it comes from: the choices stand there.
    private static Text OriginOf(OutlineSheet.Section point) => point.Texts.Any(text => text.Words is not null)
        ? point.Origin.Word
        : Fact.Of($"{Origin}（{string.Join('、', Enum.GetValues<ProblemOrigin>().Select(origin => origin.Word))}）", null);

    // Behind items, words that belong to none of them carry a label of their own.
    private static IEnumerable<Block> LastPromises(OutlineSheet sheet) => sheet switch
    {
        { LastPromises: { } words, Promises.Count: 0 } => [Say(Lined(words))],
        { LastPromises: { } words } => [Labelled(OutlineFile.Besides, Lined(words))],
        { Promises.Count: 0 } => [Say(Fact.Of(OutlinePart.LastPromises.Word, null))],
        _ => [],
    };

    private static Text Lined(string words) => words.ReplaceLineEndings("\n");
}
