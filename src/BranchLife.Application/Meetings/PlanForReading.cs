using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>
/// A plan as it stands, with its fingerprint, what the rules say, the remarks on it, and what has changed since the text that
/// was reviewed last.
/// </summary>
public sealed class PlanForReading(BranchLifeDbContext db, ReadableMeetings meetings, StageFindings findings)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var meeting = opened.Meeting;
        var before = opened.SeesFindings ? await ReviewedBeforeAsync(meeting, ct) : null;
        var names = await db.NamesOfAsync(PeopleOf(meeting, before), ct);
        var plan = PlanView.Of(meeting, names);
        return new View
        {
            Id = id, Version = meeting.Version, Stage = meeting.Stage, Plan = plan, Hash = meeting.PlanFingerprint,
            IsApproved = meeting.ApprovedPlanHash == meeting.PlanFingerprint, PlanIsReviewed = meeting.PlanIsReviewed, Allowed = opened.Allowed,
            Branch = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            AdoptedBy = await db.RegularMeetings.Where(held => held.Id == meeting.AdoptedById)
                .Select(held => new AdoptionLine(held.Id, held.Title, held.HeldOn)).SingleOrDefaultAsync(ct),
            SubmittedBy = names.Of(meeting.PlanSubmittedById), SubmittedAt = meeting.PlanSubmittedAt,
            Findings = opened.SeesFindings ? await findings.FindAsync(meeting, ct) : [],
            Comments = opened.SeesFindings ? [.. meeting.Comments.OrderBy(comment => comment.Ordinal).Select(comment => new WorkspaceView.CommentLine(
                comment.Ordinal, comment.Check, comment.Anchor, comment.Text, names.Of(comment.AuthorId), comment.At, comment.Answer,
                names.Of(comment.AnsweredById)))] : [],
            Changes = before is null ? null : PlanDifference.Between(PlanView.Of(before, names), plan),
        };
    }

    // The text that lay before whoever reviewed last. What does not void an approval is not in the hash: the day tells such texts apart.
    private async Task<SubmittedPlan?> ReviewedBeforeAsync(Meeting meeting, CancellationToken ct)
    {
        if (meeting.Reviews.MaxBy(review => review.At) is not { } last) return null;

        var texts = await db.SubmittedPlans.AsNoTracking()
            .Where(plan => plan.MeetingId == meeting.Id && plan.PlanHash == last.PlanHash).ToListAsync(ct);
        return texts.Where(plan => plan.SubmittedAt <= last.At).MaxBy(plan => plan.SubmittedAt);
    }

    private static IEnumerable<Id<Person>?> PeopleOf(Meeting meeting, SubmittedPlan? before) =>
    [
        meeting.HostId, meeting.RecorderId, meeting.PlanSubmittedById, .. meeting.Steps.Select(step => step.OwnerId),
        .. meeting.Comments.SelectMany(comment => new[] { comment.AuthorId, comment.AnsweredById }),
        before?.HostId, before?.RecorderId, .. before?.Steps.Select(step => step.OwnerId) ?? [],
    ];

    public sealed record View
    {
        public required Id<Meeting> Id { get; init; }

        public required int Version { get; init; }

        public required MeetingStage Stage { get; init; }

        public required string Branch { get; init; }

        public required PlanView Plan { get; init; }

        /// <summary>To which an approval is bound.</summary>
        public required string Hash { get; init; }

        public required bool IsApproved { get; init; }

        public required bool PlanIsReviewed { get; init; }

        public required AdoptionLine? AdoptedBy { get; init; }

        public required string? SubmittedBy { get; init; }

        public required DateTimeOffset? SubmittedAt { get; init; }

        public required IReadOnlySet<MeetingAction> Allowed { get; init; }

        public required IReadOnlyList<Finding> Findings { get; init; }

        public required IReadOnlyList<WorkspaceView.CommentLine> Comments { get; init; }

        /// <summary>Since the text that was reviewed last; null where none was.</summary>
        public required IReadOnlyList<PlanDifference>? Changes { get; init; }
    }

    public sealed record AdoptionLine(Id<RegularMeeting> Id, string Title, DateOnly HeldOn);
}
