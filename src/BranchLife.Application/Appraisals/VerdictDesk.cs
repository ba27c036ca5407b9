using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>
/// What stands beside the grade when committee or assembly decides on one member: votes, that he has criticised himself and was
/// criticised, and how his own rectification stands. Facts to weigh, no score.
/// </summary>
public sealed class VerdictDesk(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door)
{
    /// <param name="wanted">Whose; null: the first on whom the reader may decide and nobody has.</param>
    public async Task<View> FindAsync(Id<Meeting> id, Id<Person>? wanted, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.Read, ct);
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        var setting = new RestrictedSetting(await RestrictedSetting.GrantsAsync(db, id, ct));
        if (!AppraisalAccess.ReadsAll(relation, setting)) throw new AccessDeniedException(Gate.DeniedSentence);

        var appraisal = await db.ReadAppraisalAsync(id, ct);
        var subject = wanted ?? await FirstAsync(appraisal, ct);
        var member = appraisal.Members.SingleOrDefault(one => one.PersonId == subject) ?? throw new NotFoundException();
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var verdict = await db.AppraisalVerdicts.AsNoTracking().SingleOrDefaultAsync(one => one.AppraisalId == appraisal.Id && one.SubjectId == subject, ct);
        door.Purpose = "办理民主评议意见";
        var view = new View(head, subject, (await db.NamesOfAsync([subject], ct))[subject], member.UngradedBecause)
        {
            MayDecide = AppraisalAccess.Decides(relation) && head.IsOpen && subject != actor.PersonId && appraisal.State is AppraisalState.Closed,
            OpenedOn = appraisal.OpenedAt.ChinaDay, IsClosed = appraisal.State is AppraisalState.Closed, IsSelf = subject == actor.PersonId,
            Votes = appraisal.Counts.SingleOrDefault(count => count.SubjectId == subject), Facts = await FactsAsync(id, subject, ct),
            Kept = verdict is null || (verdict.SubjectId == actor.PersonId && verdict.ToldAt is null) ? null : Open(verdict),
        };
        await door.CloseAsync(ct);
        return view;
    }

    private async Task<Id<Person>> FirstAsync(Appraisal appraisal, CancellationToken ct)
    {
        var decided = await db.AppraisalVerdicts.Where(one => one.AppraisalId == appraisal.Id).Select(one => one.SubjectId).ToListAsync(ct);
        var others = appraisal.Members.OrderBy(member => member.Ordinal).Select(member => member.PersonId).Where(person => person != actor.PersonId).ToArray();
        return others.Except(decided).Concat(others).DefaultIfEmpty(actor.PersonId).First();
    }

    private async Task<View.Conduct> FactsAsync(Id<Meeting> meeting, Id<Person> subject, CancellationToken ct)
    {
        var said = db.CriticismRecords.Where(record => record.MeetingId == meeting && record.SubjectId == subject);
        var items = await db.RectificationItems.Where(item => item.SubjectId == subject)
            .GroupBy(item => 1).Select(all => new
            {
                All = all.Count(), Closed = all.Count(item => item.State == RectificationState.Closed),
                Late = all.Count(item => item.State != RectificationState.Closed && item.State != RectificationState.LongTerm && item.DueOn < actor.Today),
            }).SingleOrDefaultAsync(ct);
        return new View.Conduct(
            await said.AnyAsync(record => record.Kind == CriticismKind.Self, ct),
            await said.CountAsync(record => record.Kind == CriticismKind.Mutual, ct), items?.All ?? 0, items?.Closed ?? 0, items?.Late ?? 0);
    }

    private View.Verdict Open(AppraisalVerdict verdict) => new(
        verdict.Version, verdict.Grade, door.Open(verdict.Opinion, verdict.Sensitive)!, door.Open(verdict.Help, verdict.Sensitive), verdict.Forum,
        verdict.DecidedOn, verdict.ToldAt, verdict.AnsweredAt, door.Open(verdict.Answer, verdict.Sensitive),
        [.. verdict.Revisions.OrderBy(revision => revision.Ordinal).Select(revision => new View.Revision(
            revision.Grade, door.Open(revision.Opinion, verdict.Sensitive)!, door.Open(revision.Answer, verdict.Sensitive),
            door.Open(revision.Reason, verdict.Sensitive)!, revision.ToldAt, revision.ChangedAt))]);

    public sealed record View(MeetingHead Head, Id<Person> PersonId, string Name, string? UngradedBecause)
    {
        public bool MayDecide { get; init; }

        public bool IsSelf { get; init; }

        public bool IsClosed { get; init; }

        public DateOnly OpenedOn { get; init; }

        public VoteCount? Votes { get; init; }

        public required Conduct Facts { get; init; }

        public Verdict? Kept { get; init; }

        /// <param name="CriticisedHimself">个人自评 in this meeting.</param>
        /// <param name="Criticisms">Of the others on this member in this meeting.</param>
        /// <param name="Items">Own rectification items ever.</param>
        /// <param name="Closed">Of them 已销号.</param>
        /// <param name="Late">Of them overdue today.</param>
        public sealed record Conduct(bool CriticisedHimself, int Criticisms, int Items, int Closed, int Late);

        public sealed record Verdict(
            int Version, AppraisalGrade? Grade, string Opinion, string? Help, VerdictForum Forum, DateOnly DecidedOn, DateTimeOffset? ToldAt,
            DateTimeOffset? AnsweredAt, string? Answer, IReadOnlyList<Revision> Revisions);

        public sealed record Revision(
            AppraisalGrade? Grade, string Opinion, string? Answer, string Reason, DateTimeOffset ToldAt, DateTimeOffset ChangedAt);
    }
}
