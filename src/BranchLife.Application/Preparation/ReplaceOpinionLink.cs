using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Revokes the link and everything printed with it; a new one takes its place.</summary>
public sealed class ReplaceOpinionLink(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<OpinionBox> id, int version, CancellationToken ct)
    {
        var box = await gate.OpenAsync(id, OpinionBoxAction.Handle, version, ct);
        var meeting = await db.Meetings.SingleAsync(one => one.Id == box.MeetingId, ct);
        box.ReplaceLink(meeting, BoxLink.Draw(RandomNumberGenerator.Fill), actor.Today);
        await db.SaveChangesAsync(ct);
    }
}
