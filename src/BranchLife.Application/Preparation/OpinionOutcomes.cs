using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What came of the opinions, as the branch reads it: numbers and the secretary's gathered answers, never the words or a name.</summary>
public sealed class OpinionOutcomes(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var feedback = await db.OpinionFeedbacks.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting, ct);
        var readable = feedback is not null && OpinionFeedbackAccess.Allows(OpinionFeedbackAction.Read, feedback, relation) ? feedback : null;
        return new View(
            head, await CountAsync(meeting, ct), readable?.Id, readable?.Version, readable?.PublishedOn,
            [.. (readable?.Answers ?? []).OrderBy(answer => answer.Ordinal).Select(answer => new Answer(answer.Ordinal, answer.Gist, answer.Answer))],
            head.IsOpen && relation.IsSecretary);
    }

    private async Task<Counts> CountAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var opinions = await db.Opinions.Where(opinion => opinion.MeetingId == meeting)
            .Select(opinion => new { opinion.Id, IsDeclined = opinion.DeclinedReason != null }).ToListAsync(ct);
        var linked = (await db.Problems.Where(problem => problem.MeetingId == meeting).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Opinion).Select(link => link.RecordId).ToListAsync(ct)).ToHashSet();
        if (!SmallGroup.MayBreakDown(opinions.Count)) return new Counts(opinions.Count, null, null);

        var taken = opinions.Count(opinion => linked.Contains(opinion.Id.Value));
        return new Counts(opinions.Count, taken, opinions.Count(opinion => opinion.IsDeclined && !linked.Contains(opinion.Id.Value)));
    }

    /// <param name="Feedback">Null while nothing was written, or not for this reader.</param>
    public sealed record View(
        MeetingHead Head, Counts Opinions, Id<OpinionFeedback>? Feedback, int? Version, DateOnly? PublishedOn, IReadOnlyList<Answer> Answers, bool MayWrite);

    /// <param name="Taken">Led to a problem; null where there are fewer than five opinions.</param>
    /// <param name="Declined">With a reason; null as above.</param>
    public sealed record Counts(int Total, int? Taken, int? Declined);

    public sealed record Answer(int Ordinal, string Gist, string Words);
}
