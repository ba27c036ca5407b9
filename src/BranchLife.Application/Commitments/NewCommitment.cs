using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Commitments;

/// <summary>What somebody who makes a commitment chooses from: the own branch, and its meetings of the last year.</summary>
public sealed class NewCommitment(BranchLifeDbContext db, Actor actor)
{
    private const int Few = 10;

    public async Task<View> FindAsync(CancellationToken ct)
    {
        var branch = BranchOf(actor) ?? throw new NotFoundException();
        var from = actor.Today.AddYears(-1);
        var meetings = await db.Meetings.VisibleTo(db, actor).Where(meeting => meeting.BranchId == branch && meeting.HeldOn >= from)
            .OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.Id).Take(Few)
            .Select(meeting => new Of(meeting.Id, meeting.Title)).ToListAsync(ct);
        var name = await db.Units.Where(unit => unit.Id == branch).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct);
        return new View(branch, name, meetings, actor.Today);
    }

    /// <summary>Where the membership lies, else the branch in whose life the member takes part; null for who is no member.</summary>
    internal static Id<Unit>? BranchOf(Actor actor) => actor.BranchId ?? actor.AttachedTo.Select(unit => (Id<Unit>?)unit).Order().FirstOrDefault();

    public sealed record View(Id<Unit> BranchId, string Branch, IReadOnlyList<Of> Meetings, DateOnly Today);

    public sealed record Of(Id<Meeting> Id, string Title);
}
