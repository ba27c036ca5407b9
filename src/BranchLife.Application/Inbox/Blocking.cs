using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>Adds to the next step of a meeting what the rules still hold against it.</summary>
public sealed class Blocking(
    BranchLifeDbContext db, PlanFindings plan, PreparationFindings preparation, NoticeFindings notice, ListFindings list, MeasureFindings measures)
{
    private const int Meetings = 3;

    /// <summary>For the first few meetings; somebody who leads more of them sees the rest on their own pages.</summary>
    public async Task<IReadOnlyList<Todo>> FindAsync(IReadOnlyList<Todo> todos, CancellationToken ct)
    {
        var named = todos.ToArray();
        foreach (var step in todos.Select(todo => todo.Step).OfType<Id<Meeting>>().Distinct().Take(Meetings))
        {
            var blocking = await CountAsync(step, ct);
            if (blocking is not { First: { } first }) continue;
            for (var index = 0; index < named.Length; index++)
            {
                if (named[index].Step == step) named[index] = named[index] with { Detail = $"{named[index].Detail} · {Say(blocking.Count, first)}" };
            }
        }

        return named;
    }

    private static string Say(int count, string first) => count == 1 ? first : $"还有 {count} 项须补正：{first}";

    private async Task<(int Count, string? First)> CountAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, ct);
        IReadOnlyList<Finding> found = meeting.Stage switch
        {
            MeetingStage.Planning or MeetingStage.PlanReturned => await plan.FindAsync(meeting, ct),
            MeetingStage.Preparing when meeting.Materials is MaterialsState.Approved => await notice.FindAsync(meeting, ct),
            MeetingStage.Preparing => await preparation.FindAsync(meeting, ct),
            MeetingStage.MinutesSealed => await list.FindAsync(meeting, ct),
            MeetingStage.FollowUp => await measures.FindAsync(meeting, ct),
            _ => [],
        };
        var blocking = found.Where(finding => finding.Blocks).ToArray();
        return (blocking.Length, blocking.FirstOrDefault()?.Message);
    }
}
