using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The opinions collected before a meeting: words for those who may read them, counts for the others.</summary>
public sealed class OpinionBoard(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var counts = await db.Opinions.Where(opinion => opinion.MeetingId == meeting)
            .GroupBy(opinion => new { opinion.Origin, opinion.IsAnonymous, ForBranch = opinion.SubjectId == null && !opinion.AwaitsSubject })
            .Select(group => new { group.Key.Origin, group.Key.IsAnonymous, group.Key.ForBranch, Count = group.Count() }).ToListAsync(ct);
        var box = await db.OpinionBoxes.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting, ct);
        var readable = await (
            from opinion in db.Opinions.VisibleTo(db, actor)
            where opinion.MeetingId == meeting
            join subject in db.Persons on opinion.SubjectId equals subject.Id into subjects
            from subject in subjects.DefaultIfEmpty()
            orderby opinion.SubjectId == null descending, opinion.ReceivedOn, opinion.Id
            select new
            {
                opinion.Id, opinion.Version, opinion.Origin, opinion.IsAnonymous, opinion.AwaitsSubject, opinion.SubjectId, Subject = subject == null ? null : subject.Name, opinion.Words,
                opinion.ReceivedOn, opinion.DeclinedReason, opinion.FedBackOn,
            }).ToListAsync(ct);
        var linked = await db.Problems.Where(problem => problem.MeetingId == meeting).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Opinion).Select(link => link.RecordId).ToListAsync(ct);
        var rows = readable.Select(o => new Row(o.Id, o.Version, SourceWords.Of(o.Origin, o.IsAnonymous), o.AwaitsSubject, o.SubjectId, o.Subject,
            door.Open(o.Words, new SensitiveRecord(RecordKind.Opinion, o.Id.Value, null, o.SubjectId))!,
            o.ReceivedOn, o.DeclinedReason, o.FedBackOn, linked.Count(record => record == o.Id.Value))).ToArray();
        var roster = relation.IsCommittee ? await PreparationRoster.OfAsync(db, head, actor.Today, ct) : [];
        var aspects = relation.IsCommittee ? await CheckAspects.OfAsync(db, head.CampaignId, ofTeam: true, ct) : [];
        await door.CloseAsync(ct);
        return new View(
            head, [.. counts.Select(c => new Count(c.Origin, c.IsAnonymous, c.ForBranch, c.Count))], rows, roster, aspects,
            head.IsOpen && relation.IsCommittee, head.IsOpen && relation.IsSecretary, relation.IsCommittee,
            box is null ? null : new BoxState(box.OpensOn, box.ClosesOn, box.EmptiedOn, box.FromMembers, box.IsOver(head.Stage, actor.Today)),
            await db.OpinionFeedbacks.AnyAsync(one => one.MeetingId == meeting && one.PublishedOn != null, ct));
    }

    /// <param name="Counts">Of all opinions, the unreadable ones included.</param>
    /// <param name="Roster">Whom an opinion may concern; empty for those who do not record.</param>
    /// <param name="Aspects">What a paper slip may be sorted under; empty for those who do not record.</param>
    /// <param name="SitsOnCommittee">Sees the box.</param>
    /// <param name="Box">Null while none was set up.</param>
    /// <param name="HasFeedback">What came of the opinions was told to the branch.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Count> Counts, IReadOnlyList<Row> Rows, IReadOnlyList<RosterPerson> Roster,
        IReadOnlyList<string> Aspects, bool MayRecord, bool MayHandle, bool SitsOnCommittee, BoxState? Box, bool HasFeedback)
    {
        public int Total => Counts.Sum(count => count.Number);

        /// <summary>Out of the box; its sources are <see cref="FromMembers"/>, from five up.</summary>
        public int Anonymous => Counts.Where(count => count.IsAnonymous).Sum(count => count.Number);

        /// <summary>Null where the anonymous ones are too few to be broken down.</summary>
        public int? FromMembers => SmallGroup.MayBreakDown(Anonymous) ? Box?.FromMembers : null;

        /// <summary>Of those that were recorded.</summary>
        public int Of(ProblemOrigin origin) =>
            Counts.Where(count => !count.IsAnonymous && count.Origin == origin).Sum(count => count.Number);
    }

    public sealed record BoxState(DateOnly OpensOn, DateOnly ClosesOn, DateOnly? EmptiedOn, int? FromMembers, bool IsOver);

    public sealed record Count(ProblemOrigin Origin, bool IsAnonymous, bool ForBranch, int Number);

    /// <param name="Source">One of the five sources; of an anonymous one only that it came out of the box.</param>
    /// <param name="AwaitsSubject">Meant for a member who is still to be found in the words.</param>
    /// <param name="Problems">How many problems were drawn from it.</param>
    public sealed record Row(
        Id<Opinion> Id, int Version, string Source, bool AwaitsSubject, Id<Person>? SubjectId, string? Subject, string Words, DateOnly ReceivedOn,
        string? DeclinedReason, DateOnly? FedBackOn, int Problems)
    {
        /// <summary>What is still to be done with it.</summary>
        public bool IsHandled => DeclinedReason is not null || Problems > 0;
    }
}
