using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The secretary has read in the words of an anonymous opinion whom they mean.</summary>
public sealed class ConcernOpinion(BranchLifeDbContext db, Gate gate, Actor actor)
{
    /// <param name="id">The opinion.</param>
    /// <param name="subject">Null: the branch (班子).</param>
    /// <param name="version">As it was shown.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task ExecuteAsync(Id<Opinion> id, Id<Person>? subject, int version, CancellationToken ct)
    {
        var opinion = await gate.OpenAsync(id, OpinionAction.Handle, version, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == opinion.MeetingId, ct);
        if (subject is { } person) await PreparationRoster.RequireOnAsync(db, meeting, person, actor.Today, ct);
        opinion.Concern(subject);
        await db.SaveChangesAsync(ct);
    }
}
