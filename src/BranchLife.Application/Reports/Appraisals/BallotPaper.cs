using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.Appraisals;

/// <summary>
/// 民主评议测评票, blank: every full member by name with the four grades, and the branch's team; where the meeting is combined with
/// the appraisal. Probationary members take part without a grade, so they do not stand on it (R-VOTE-02).
/// </summary>
public sealed class BallotPaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    internal const string Name = "民主评议党员测评票";

    private static readonly Table<string> Layout = Table.Of<string>(Name)
        .Ordinal()
        .Text("姓名", name => name, 5)
        .Text("优秀", _ => null, 3)
        .Text("合格", _ => null, 3)
        .Text("基本合格", _ => null, 3)
        .Text("不合格", _ => null, 3)
        .Prose("存在问题（可不填）", _ => null, 9);

    private static readonly Table<string> TeamLayout = Table.Of<string>("支部班子测评")
        .Text("测评对象", name => name, 6)
        .Text("好", _ => null, 3)
        .Text("较好", _ => null, 3)
        .Text("一般", _ => null, 3)
        .Text("差", _ => null, 3)
        .Prose("意见建议（可不填）", _ => null, 9);

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        if (!setting.Meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal))
            throw new RuleViolationException(ExportRules.NothingWasKeptYet, "这次会议没有与民主评议党员一并安排");

        var sittings = await db.SittingsOfAsync(setting.Meeting, actor.Today, ct);
        return new(new Paper($"{setting.Branch.Name}\n{Name}") { Body = [.. sittings.SelectMany((sitting, i) => Of(sitting, i > 0))] });
    }

    internal static IEnumerable<Block> Of(Sitting sitting, bool onNewPage)
    {
        string[] names = [.. sitting.Members.Where(member => member.HasVote).Select(sitting.NameOf)];
        if (onNewPage) yield return StartPage();
        yield return Tabulate(Layout, names);
        yield return Tabulate(TeamLayout, ["支部班子"]);
        yield return Note("填票说明：一、本票不记名。二、对每位党员在一个等次栏内画“○”，多选或者不选的，该栏视为弃权。"
            + $"三、优秀等次不超过参加评定等次党员的三分之一，本支部不超过{new ExcellentLimit(names.Length).Most.ToString(CultureInfo.InvariantCulture)}名。四、存在问题栏可以不填。");
    }
}
