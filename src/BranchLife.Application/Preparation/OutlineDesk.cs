using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The outline that the actor writes for a meeting: the one that exists, or a new one by the aspects asked for.</summary>
internal static class OutlineDesk
{
    /// <param name="version">0 while nothing was saved yet; a text saved meanwhile makes that stale.</param>
    public static async Task<Outline> OpenAsync(
        BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids, Id<Meeting> meeting, OutlineKind kind, int version, CancellationToken ct)
    {
        var action = kind is OutlineKind.TeamSelfCheck ? MeetingAction.Prepare : MeetingAction.TakePart;
        var prepared = await gate.ReadAsync(meeting, action, ct);
        var known = await db.Outlines.Where(outline => outline.MeetingId == meeting && outline.Kind == kind
                && (kind == OutlineKind.TeamSelfCheck || outline.AuthorId == actor.PersonId))
            .Select(outline => new { outline.Id }).SingleOrDefaultAsync(ct);
        if (known is not null) return await LaidOutAsync(db, await gate.OpenAsync(known.Id, OutlineAction.Write, version, ct), ct);
        if (version != 0) throw new StaleVersionException();

        var aspects = await CheckAspects.OfAsync(db, prepared.CampaignId, kind is OutlineKind.TeamSelfCheck, ct);
        var begun = Outline.Begin(ids.Next<Outline>(), prepared, kind, actor.PersonId, aspects);
        db.Add(begun);
        return await LaidOutAsync(db, begun, ct);
    }

    private static async Task<Outline> LaidOutAsync(BranchLifeDbContext db, Outline outline, CancellationToken ct)
    {
        outline.Recall(await LastPromises.OfAsync(db, outline.MeetingId, outline.BranchId, outline.AuthorId, outline.Kind, ct));
        return outline;
    }
}
