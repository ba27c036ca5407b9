using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.Appraisals;

/// <summary>
/// 民主评议测评汇总表 (domain data 4.10) for the committee and a granted group: votes by name, from five valid ballots up, and the
/// grade that was decided. Whose verdict is printed sees it in the reading log.
/// </summary>
public sealed class TallyPaper(BranchLifeDbContext db, Relations relations, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var id = setting.Meeting.Id;
        var reader = new RestrictedSetting(await RestrictedSetting.GrantsAsync(db, id, ct));
        if (setting.BodiesOnly || !AppraisalAccess.ReadsAll(await relations.ToAsync(setting.Meeting.BranchId, ct), reader))
            throw new RuleViolationException(ExportRules.NothingWasKeptYet, "测评结果由支委会掌握");
        var appraisal = await db.Appraisals.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == id && one.State == AppraisalState.Closed, ct)
            ?? throw new RuleViolationException(ExportRules.NothingWasKeptYet, "民主测评还没有截止");

        var names = await db.NamesOfAsync(appraisal.Members.Select(member => member.PersonId), ct);
        var verdicts = await db.AppraisalVerdicts.AsNoTracking().Where(one => one.AppraisalId == appraisal.Id).ToDictionaryAsync(one => one.SubjectId, ct);
        var counts = appraisal.Counts.Where(count => count.SubjectId is not null).ToDictionary(count => count.SubjectId!.Value);
        foreach (var verdict in verdicts.Values) door.Note(verdict.Sensitive);
        Row[] rows = [.. appraisal.Members.OrderBy(member => member.Ordinal).Select(member => new Row(
            names[member.PersonId], member.UngradedBecause, counts.GetValueOrDefault(member.PersonId), verdicts.GetValueOrDefault(member.PersonId)))];
        var table = Layout(appraisal) with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}　{RestrictedPaper.Warning}" };
        return Material.Of(new Paper($"{setting.Branch.Name}\n{setting.Meeting.Title}民主评议党员测评汇总表")
        {
            Body = [Note(RestrictedPaper.Warning), Say(BoxOf(appraisal)), Tabulate(table, rows), .. TeamOf(appraisal), Note("票数供研究参考，不简单以票取人。")], Landscape = true,
        }, table, rows);
    }

    private static string BoxOf(Appraisal appraisal) => string.Create(CultureInfo.InvariantCulture,
        $"采用无记名方式（{appraisal.Way.Word}）测评，发出测评票{appraisal.Issued}张，收回{appraisal.Returned}张，有效票{appraisal.Valid}张。")
        + (appraisal.Counts.Count == 0 ? "有效票不足5张，为保护投票人，不列各等次票数。" : "");

    private static IEnumerable<Block> TeamOf(Appraisal appraisal)
    {
        if (appraisal.Counts.SingleOrDefault(count => count.SubjectId is null) is not { } team) yield break;
        yield return Say(string.Create(CultureInfo.InvariantCulture,
            $"支部班子测评：好{team.First}票，较好{team.Second}票，一般{team.Third}票，差{team.Fourth}票，弃权{team.Abstained}票。"));
    }

    private static Table<Row> Layout(Appraisal appraisal)
    {
        var table = Table.Of<Row>("民主评议测评汇总表").Ordinal().Text("姓名", row => row.Name, 4.5);
        if (appraisal.Counts.Count > 0)
        {
            table = table.Number("优秀", row => row.Votes?.First, 2.5).Number("合格", row => row.Votes?.Second, 2.5)
                .Number("基本合格", row => row.Votes?.Third, 2.5).Number("不合格", row => row.Votes?.Fourth, 2.5).Number("弃权", row => row.Votes?.Abstained, 2.5);
        }

        return table.Text("评定等次", row => row.Verdict?.Grade?.Word ?? row.UngradedBecause ?? "未评定", 6)
            .Date("研究决定", row => row.Verdict?.DecidedOn, 5).Date("反馈本人", row => row.Verdict?.ToldAt?.ChinaDay, 5)
            .Date("本人签收", row => row.Verdict?.AnsweredAt?.ChinaDay, 5).Freeze(2);
    }

    private sealed record Row(string Name, string? UngradedBecause, VoteCount? Votes, AppraisalVerdict? Verdict);
}
