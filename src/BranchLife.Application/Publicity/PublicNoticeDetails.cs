using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>One copy as it would hang on the wall, with what is still to be done about it.</summary>
public sealed class PublicNoticeDetails(BranchLifeDbContext db, Actor actor, Relations relations, Outsiders outsiders, PostingFindings findings)
{
    public async Task<View> FindAsync(Id<PublicNotice> id, CancellationToken ct)
    {
        var notice = await db.PublicNotices.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(notice.BranchId, ct);
        var allowed = Enum.GetValues<PublicNoticeAction>().Where(action => PublicNoticeAccess.Allows(action, notice, relation)).ToHashSet();
        var place = await (from meeting in db.Meetings
                           join branch in db.Units on meeting.BranchId equals branch.Id
                           where meeting.Id == notice.MeetingId
                           select new { Meeting = meeting, Branch = branch.Name }).AsNoTracking().SingleAsync(ct);
        var lines = await ConsentedLines.OfAsync(db, notice, ct);
        var names = await db.NamesOfAsync([.. lines.Select(line => line.MemberId), notice.DecidedById], ct);
        var isOpen = notice.State is PublicNoticeState.Draft or PublicNoticeState.Returned;
        return new View(
            id, notice.Version, notice.MeetingId, place.Meeting.Title, place.Branch, notice.Number, notice.State, notice.From, notice.To, notice.Place,
            notice.Contact, notice.Reach, notice.Fingerprint, notice.Decision, names.Of(notice.DecidedById), notice.DecidedAt,
            [.. lines.Select(line => new Line(line.MemberId is { } member ? names[member] : null, line.Problem, line.Measure, line.Owner, line.DueOn))],
            notice.Lines.Count - lines.Count, allowed,
            isOpen && allowed.Contains(PublicNoticeAction.Write) ? await findings.FindAsync(place.Meeting, notice.Lines, ct) : [],
            (await outsiders.FindAsync(notice.BranchId, ct)).Above.Count > 0,
            await db.Opinions.CountAsync(opinion => opinion.PublicNoticeId == id, ct), notice.StandsOn(actor.Today));
    }

    /// <param name="TakenBack">Promises whose member has taken back the consent since; they are not among the lines.</param>
    /// <param name="HasAbove">Somebody above decides on it.</param>
    /// <param name="Feedback">How many opinions came in.</param>
    public sealed record View(
        Id<PublicNotice> Id, int Version, Id<Domain.Meetings.Meeting> MeetingId, string Meeting, string Branch, int Number, PublicNoticeState State,
        DateOnly From, DateOnly To, string Place, string Contact, string Reach, string? Fingerprint, string? Decision, string? DecidedBy,
        DateTimeOffset? DecidedAt, IReadOnlyList<Line> Lines, int TakenBack, IReadOnlySet<PublicNoticeAction> Allowed, IReadOnlyList<Finding> Findings,
        bool HasAbove, int Feedback, bool Stands)
    {
        public bool MayWrite => State is PublicNoticeState.Draft or PublicNoticeState.Returned && Allowed.Contains(PublicNoticeAction.Write);

        public bool MayReview => State is PublicNoticeState.Submitted && Allowed.Contains(PublicNoticeAction.Review);

        public bool MayRecord => State is PublicNoticeState.Approved && Allowed.Contains(PublicNoticeAction.RecordFeedback);

        public IEnumerable<Line> OfBranch => Lines.Where(line => line.Member is null);

        public IEnumerable<Line> Promises => Lines.Where(line => line.Member is not null);
    }

    /// <param name="Member">Whose promise it is; null: the branch's item.</param>
    public sealed record Line(string? Member, string? Problem, string Measure, string? Owner, DateOnly? DueOn);
}
