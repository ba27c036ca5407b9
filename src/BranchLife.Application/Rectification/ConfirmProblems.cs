using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>The branch's list and the personal ones are confirmed together: no line changes afterwards, measures follow.</summary>
public sealed class ConfirmProblems(
    BranchLifeDbContext db, Gate gate, Actor actor, ListFindings findings, CurrentPhrases phrases, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ListProblems, version, ct);
        var now = clock.GetUtcNow();
        meeting.ConfirmProblemList(await findings.FindAsync(meeting, ct), actor.PersonId, now);
        var problems = await db.Problems.Where(problem => problem.MeetingId == id).ToListAsync(ct);
        var repeats = await db.RepeatedAsync(meeting, problems, await phrases.FindAsync(ct), ct);
        foreach (var problem in problems) problem.Confirm(repeats.TryGetValue(problem.Id, out var before) ? before : null);
        foreach (var subject in problems.Select(problem => problem.SubjectId).OfType<Id<Domain.Members.Person>>().Distinct()
            .Where(subject => subject != actor.PersonId))
        {
            db.Add(Notice.To(ids.Next<Notice>(), subject, "本次会议的个人问题清单已经确认，请对照查看。", $"/meetings/{id}/problems", now));
        }

        await db.SaveChangesAsync(ct);
    }
}
