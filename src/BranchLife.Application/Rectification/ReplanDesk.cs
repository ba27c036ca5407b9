using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>One item as it is planned anew, with the members who may own it.</summary>
public sealed class ReplanDesk(BranchLifeDbContext db, Actor actor, Relations relations, BranchRoster roster)
{
    public async Task<View> FindAsync(Id<RectificationItem> id, CancellationToken ct)
    {
        var item = await db.RectificationItems.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id, ct) ?? throw new NotFoundException();
        var setting = await RestrictedSetting.OfItemAsync(db, id, actor.Today, ct);
        var relation = await relations.ToAsync(item.UnitId, ct);
        if (!RectificationAccess.Allows(RectificationAction.Read, item, relation, setting)) throw new NotFoundException();
        if (!RectificationAccess.Allows(RectificationAction.Replan, item, relation, setting)) throw new AccessDeniedException(Gate.DeniedSentence);

        var members = await roster.FindAsync(item.UnitId, actor.Today, ct);
        return new View(
            id, item.Version, item.State is RectificationState.Open or RectificationState.LongTerm && item.Progress.Count == 0, new MeasurePlan
            {
                Measure = item.Measure, Goal = item.Goal, OwnerId = item.OwnerId, DueOn = item.DueOn, IsLongTerm = item.IsLongTerm,
                NextReviewOn = item.NextReviewOn, OutsideBody = item.OutsideBody,
            },
            item.FirstDueOn, [.. members.Select(member => new MeasureDesk.Owner(member.PersonId, $"{member.Name}（{member.Standing}）"))]);
    }

    /// <param name="IsOpen">Nobody has worked on it yet.</param>
    /// <param name="FirstDueOn">Stays in sight whatever date it gets.</param>
    public sealed record View(
        Id<RectificationItem> Id, int Version, bool IsOpen, MeasurePlan Plan, DateOnly? FirstDueOn, IReadOnlyList<MeasureDesk.Owner> Owners);
}
