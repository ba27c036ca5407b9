using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// 征求意见汇总表: the same words for the same person in one line. Below five anonymous opinions nothing of them is broken down:
/// they have no aspect, and their source is the box.
/// </summary>
public sealed class OpinionSummary(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var tally = await OpinionTally.OfAsync(db, meeting, ct);
        var linked = await db.Problems.Where(problem => problem.MeetingId == meeting).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Opinion).Select(link => link.RecordId).ToListAsync(ct);
        var readable = await (
            from opinion in db.Opinions.AsNoTracking().VisibleTo(db, actor)
            where opinion.MeetingId == meeting
            join subject in db.Persons on opinion.SubjectId equals subject.Id into subjects
            from subject in subjects.DefaultIfEmpty()
            orderby opinion.SubjectId != null || opinion.AwaitsSubject, opinion.Aspect, subject.Name, opinion.Id
            select new { Opinion = opinion, Subject = subject == null ? null : subject.Name }).ToListAsync(ct);
        var lines = readable.Select(one => Line(one.Opinion, one.Subject, tally, linked.Contains(one.Opinion.Id.Value))).ToArray();
        await door.CloseAsync(ct);
        return new View(head, tally, [.. lines.GroupBy(line => line with { Count = 0 }).Select(group => group.Key with { Count = group.Count() })]);
    }

    private Row Line(Opinion opinion, string? subject, OpinionTally tally, bool leadsToProblem) => new(
        opinion.IsAnonymous && tally.FromMembers is null ? null : opinion.Aspect,
        SourceWords.Of(opinion.Origin, opinion.IsAnonymous),
        door.Open(opinion.Words, new SensitiveRecord(RecordKind.Opinion, opinion.Id.Value, null, opinion.SubjectId))!,
        opinion.AwaitsSubject ? "党员个人（待确定）" : subject ?? "党支部（班子）",
        1,
        opinion.FedBackOn is null ? null : subject ?? "党支部（班子）",
        opinion.FedBackOn,
        leadsToProblem ? "是" : opinion.DeclinedReason is { } reason ? $"否：{reason}" : "待处理");

    public sealed record View(MeetingHead Head, OpinionTally Tally, IReadOnlyList<Row> Rows);

    /// <param name="Aspect">意见类别.</param>
    /// <param name="Count">提出人数.</param>
    /// <param name="ToldTo">反馈对象.</param>
    /// <param name="Outcome">是否纳入问题清单.</param>
    public sealed record Row(
        string? Aspect, string Source, string Words, string Subject, int Count, string? ToldTo, DateOnly? ToldOn, string Outcome);
}
