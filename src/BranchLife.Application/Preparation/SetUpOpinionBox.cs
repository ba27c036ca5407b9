using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The secretary sets up the box of a meeting: one, with a link that nobody can guess.</summary>
public sealed class SetUpOpinionBox(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task<Id<OpinionBox>> ExecuteAsync(Id<Meeting> meeting, Period days, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.Prepare, ct);
        if (await db.OpinionBoxes.AnyAsync(box => box.MeetingId == meeting, ct)) throw new RuleViolationException(OpinionBoxRules.OneBoxForAMeeting);
        var box = OpinionBox.SetUp(ids.Next<OpinionBox>(), prepared, BoxLink.Draw(RandomNumberGenerator.Fill), days, actor.Today);
        db.Add(box);
        await db.SaveChangesAsync(ct);
        return box.Id;
    }
}
