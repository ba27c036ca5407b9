using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>What people said to a copy that hung: an opinion 群众提, which waits to be claimed like every other.</summary>
public sealed class RecordPostingFeedback(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Opinion>> ExecuteAsync(Id<PublicNotice> id, string? words, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.RecordFeedback, version, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == notice.MeetingId, ct);
        var opinion = Opinion.AnswerTo(ids.NextAnonymous<Opinion>(), meeting, notice, words, clock.Today);
        db.Add(opinion);
        await db.SaveChangesAsync(ct);
        return opinion.Id;
    }
}
