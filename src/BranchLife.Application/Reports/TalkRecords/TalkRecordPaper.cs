using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;
using Text = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Reports.TalkRecords;

/// <summary>谈心谈话记录表 (domain data 4.4): the reader's own talks of a meeting, a page each; nobody else's exist for them.</summary>
public sealed class TalkRecordPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var talks = await db.Talks.AsNoTracking().VisibleTo(actor)
            .Where(talk => talk.MeetingId == setting.Meeting.Id && talk.HeldOn != null && (setting.Talk == null || talk.Id == setting.Talk))
            .OrderBy(talk => talk.HeldOn).ThenBy(talk => talk.Id).ToListAsync(ct);
        if (talks.Count == 0) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "谈心谈话记录表");

        var roster = await PreparationRoster.OfAsync(db, setting.Meeting, actor.Today, ct);
        var names = await db.NamesOfAsync(talks.SelectMany(talk => new[] { talk.FirstId, talk.SecondId }), ct);
        return new Material(new Paper("谈心谈话记录表")
        {
            Subtitle = setting.Branch.Name,
            Body = [.. talks.SelectMany((talk, i) => OnPaper(talk, i > 0))],
        });

        IEnumerable<Block> OnPaper(Talk talk, bool onNewPage)
        {
            if (onNewPage) yield return StartPage();
            yield return Form(
                [new Field("谈话人", Who(talk.FirstId)), new Field("谈话对象", Who(talk.SecondId))],
                [new Field("类型", talk.PairClass.Word), new Field("方式", talk.Way.Word)],
                [new Field("时间", Text.Of(Fact.Day("谈话时间", talk.HeldOn))), new Field("地点", talk.Place ?? "")],
                [new Field("主要内容", door.Open(talk.Content, new SensitiveRecord(RecordKind.Talk, talk.Id.Value, talk.NotedById, null)) ?? "", 14)],
                [new Field("谈话人签名", "", 2), new Field("谈话对象签名", "", 2)],
                [new Field("备注", Confirmed(talk))]);
        }

        Text Who(Id<Person> person) => $"{names[person]}（{roster.FirstOrDefault(one => one.Id == person)?.Post ?? "党员"}）";
    }

    private static string Confirmed(Talk talk) =>
        talk.IsConfirmed ? "双方已在系统中确认" : talk.FirstConfirmedAt is null && talk.SecondConfirmedAt is null ? "双方尚未确认" : "一方已在系统中确认";
}
