using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Reports.RectificationLedgers;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;
using Words = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Reports.Pledges;

/// <summary>整改承诺书: one page for each comrade with items of their own that the reader may read, to be signed by hand.</summary>
public sealed class PledgePaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    private static readonly Table<LedgerRow> Layout = Table.Of<LedgerRow>("整改承诺")
        .Ordinal()
        .Prose("具体问题", row => row.Problem, 10)
        .Prose("整改措施", row => row.Measure, 11)
        .Text("完成时限", DueOf, 8.5, needed: true);

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var problems = db.Problems.VisibleTo(db, actor);
        var rows = await db.LedgerRowsOfAsync(db.RectificationItems.AsNoTracking().VisibleTo(db, actor).Where(item =>
            item.MeetingId == setting.Meeting.Id && item.SubjectId != null && problems.Any(problem => problem.Id == item.ProblemId)), actor, door, ct);
        if (rows.Length == 0) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "没有您可以阅读的个人整改事项");

        return new(new Paper($"{setting.Meeting.Title}\n整改承诺书")
        {
            Subtitle = setting.Branch.Name,
            Body = [.. rows.GroupBy(row => row.Whose).SelectMany((own, index) => Of(own.Key, [.. own], index > 0))],
        });
    }

    private static IEnumerable<Block> Of(string name, LedgerRow[] rows, bool onNewPage)
    {
        if (onNewPage)
        {
            yield return StartPage();
            yield return Centre(Words.Of(new Bold("整改承诺书")));
        }

        yield return Say($"本人{name}，针对组织生活会上查摆出的问题和同志们提出的批评意见，认领问题{Fact.Count("认领问题项数", rows.Length)}项，郑重承诺按下列措施和时限整改到位，自觉接受党组织和党员群众监督。");
        yield return Tabulate(Layout, rows);
        yield return ToSign("承诺人（签名）");
        yield return Labelled("日期", Words.Blank(8));
    }

    private static string? DueOf(LedgerRow row) => row switch
    {
        { DueOn: { } day } => ChineseDay.Write(day),
        { NextReviewOn: not null } => "长期坚持",
        _ => null,
    };
}
