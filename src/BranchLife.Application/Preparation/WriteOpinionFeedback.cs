using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The secretary gathers the opinions into a few sentences and says what becomes of each; a draft until published.</summary>
public sealed class WriteOpinionFeedback(BranchLifeDbContext db, Gate gate, IdSource ids)
{
    /// <param name="meeting">Whose opinions.</param>
    /// <param name="answers">Gist and answer, in the order in which they are read.</param>
    /// <param name="version">Of the draft as it was shown; 0 where there was none.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task ExecuteAsync(Id<Meeting> meeting, IReadOnlyList<(string? Gist, string? Answer)> answers, int version, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.Prepare, ct);
        var known = await db.OpinionFeedbacks.Where(one => one.MeetingId == meeting).Select(one => (Id<OpinionFeedback>?)one.Id).SingleOrDefaultAsync(ct);
        var feedback = known is { } id
            ? await gate.OpenAsync(id, OpinionFeedbackAction.Write, version, ct)
            : db.Add(OpinionFeedback.Begin(ids.Next<OpinionFeedback>(), prepared)).Entity;
        feedback.Write(answers);
        await db.SaveChangesAsync(ct);
    }
}
