using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rules;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>问题清单 of one meeting: the branch's, and of the personal ones those that the reader may read; with what is planned against each.</summary>
public sealed class ProblemList(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door, ListFindings findings, MeasureFindings measures,
    Relapses relapses, CurrentPhrases phrases)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var rows = await RowsAsync(id, ct);
        var items = (await (from item in db.RectificationItems.VisibleTo(db, actor)
                            join owner in db.Persons on item.OwnerId equals owner.Id
                            where item.MeetingId == id
                            orderby item.OpenedAt, item.Id
                            select new { item.ProblemId, Measure = new Measure(item.Id, item.Measure, owner.Name, item.DueOn, item.NextReviewOn, item.State) })
            .ToListAsync(ct)).ToLookup(item => item.ProblemId, item => item.Measure);
        var isOpen = head.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession
            or MeetingStage.Held or MeetingStage.MinutesSealed;
        var earlier = await EarlierAsync(id, [.. rows.Select(row => row.Id)], ct);
        var found = relation.IsSecretary ? await FindingsAsync(id, ct) : [];
        return new View(
            head,
            [.. rows.GroupBy(row => (row.SubjectId, row.Subject)).OrderBy(list => list.Key.SubjectId is not null).ThenBy(list => list.Key.SubjectId)
                .Select(list => new MemberList(list.Key.Subject, [.. list.Select(row => new Row(
                    row.Id, row.Version, row.Aspect, row.Origin, row.Statement, row.Instance, row.Cause, row.IsCarriedOver, row.IsConfirmed,
                    row.Sources, [.. items[row.Id]], isOpen && !row.IsConfirmed && (relation.IsSecretary || row.SubjectId == actor.PersonId))
                {
                    Earlier = earlier.GetValueOrDefault(row.Id),
                })]))],
            found, relation.IsSecretary && isOpen, relation.IsSecretary && head.Stage is MeetingStage.MinutesSealed,
            relation.IsSecretary && head.Stage is MeetingStage.FollowUp);
    }

    private async Task<IReadOnlyDictionary<Id<Problem>, Relapses.Earlier>> EarlierAsync(Id<Meeting> id, Id<Problem>[] shown, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, ct);
        var problems = await db.Problems.AsNoTracking().Where(problem => shown.Contains(problem.Id)).ToListAsync(ct);
        return await relapses.FindAsync(await db.RepeatedAsync(meeting, problems, await phrases.FindAsync(ct), ct), ct);
    }

    // Before the list is confirmed what it lacks, afterwards what its measures lack.
    private async Task<IReadOnlyList<Finding>> FindingsAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, ct);
        return meeting.Stage switch
        {
            MeetingStage.MinutesSealed => await findings.FindAsync(meeting, ct),
            MeetingStage.FollowUp => await measures.FindAsync(meeting, ct),
            _ => [],
        };
    }

    private async Task<Found[]> RowsAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var rows = await (from problem in db.Problems.VisibleTo(db, actor)
                          where problem.MeetingId == meeting
                          join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
                          from subject in subjects.DefaultIfEmpty()
                          orderby problem.FoundOn, problem.Id
                          select new
                          {
                              problem.Id, problem.Version, problem.SubjectId, Subject = subject == null ? null : subject.Name, problem.Aspect,
                              problem.Origin, problem.Statement, problem.Instance, problem.Cause, problem.IsCarriedOver, problem.IsConfirmed,
                              Sources = problem.Links.Select(link => link.Kind).ToList(),
                          }).ToListAsync(ct);
        Found[] found =
        [
            .. rows.Select(row => new Found(
                row.Id, row.Version, row.SubjectId, row.Subject, row.Aspect, row.Origin, door.Open(row.Statement, row.Id, row.SubjectId)!,
                door.Open(row.Instance, row.Id, row.SubjectId), door.Open(row.Cause, row.Id, row.SubjectId), row.IsCarriedOver, row.IsConfirmed,
                row.Sources)),
        ];
        await door.CloseAsync(ct);
        return found;
    }

    private sealed record Found(
        Id<Problem> Id, int Version, Id<Person>? SubjectId, string? Subject, string? Aspect, ProblemOrigin Origin, string Statement,
        string? Instance, string? Cause, bool IsCarriedOver, bool IsConfirmed, IReadOnlyList<ProblemLinkKind> Sources);

    /// <param name="Lists">The branch's first.</param>
    /// <param name="Findings">What the rules say to the list, or to its measures once it is confirmed; for the secretary.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<MemberList> Lists, IReadOnlyList<Finding> Findings, bool MayList, bool MayConfirm, bool MayPlan)
    {
        public int Problems => Lists.Sum(list => list.Rows.Count);

        /// <summary>How many come back from an earlier list.</summary>
        public int Again => Lists.Sum(list => list.Rows.Count(row => row.Earlier is not null));

        public int WithoutMeasure => Lists.Sum(list => list.Rows.Count(row => row.Measures.Count == 0));
    }

    /// <param name="Subject">Null: the branch's list.</param>
    public sealed record MemberList(string? Subject, IReadOnlyList<Row> Rows);

    public sealed record Row(
        Id<Problem> Id, int Version, string? Aspect, ProblemOrigin Origin, string Statement, string? Instance, string? Cause,
        bool IsCarriedOver, bool IsConfirmed, IReadOnlyList<ProblemLinkKind> Sources, IReadOnlyList<Measure> Measures, bool MayWrite)
    {
        /// <summary>A similar one of an earlier list, for those who may read it.</summary>
        public Relapses.Earlier? Earlier { get; init; }
    }

    public sealed record Measure(
        Id<RectificationItem> Id, string Words, string Owner, DateOnly? DueOn, DateOnly? NextReviewOn, RectificationState State);
}
