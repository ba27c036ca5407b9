using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between sealed minutes and a confirmed 问题清单.</summary>
public sealed class ListFindings(BranchLifeDbContext db, CurrentPhrases phrases, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var problems = await db.Problems.AsNoTracking().Where(problem => problem.MeetingId == meeting.Id).ToListAsync(ct);
        var linked = problems.SelectMany(problem => problem.Links).ToLookup(link => link.Kind, link => link.RecordId);
        var claimed = (await db.Claims.Where(claim => claim.MeetingId == meeting.Id).Select(claim => claim.RecordId).ToListAsync(ct)).ToHashSet();
        var criticisms = await db.CriticismRecords.Where(record => record.MeetingId == meeting.Id && record.Kind == CriticismKind.Mutual)
            .Select(record => new { record.Id, record.SubjectId }).ToListAsync(ct);
        return Procedure.Check(new ListFacts
        {
            About = about,
            Problems = [.. problems.Select(problem => new ListFacts.ListedProblem(problem.SubjectId, problem.Statement))],
            Members = await MembersAsync(meeting, ct),
            Repeated = await RepeatedAsync(meeting, problems, ct),
            OpenOpinions = await OpenOpinionsAsync(meeting, [.. linked[ProblemLinkKind.Opinion], .. claimed], ct),
            OpenCriticisms = criticisms.Count(record => !linked[ProblemLinkKind.Criticism].Contains(record.Id.Value) && !claimed.Contains(record.Id.Value)),
            Unclaimed = await NamesAsync(criticisms.Where(record => !claimed.Contains(record.Id.Value)).Select(record => record.SubjectId), ct),
            OpenDemands = await OpenDemandsAsync(meeting, claimed, ct),
        });
    }

    // Of a member's problem only the name leaves.
    private async Task<IReadOnlyList<string>> RepeatedAsync(Meeting meeting, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        var repeats = await db.RepeatedAsync(meeting, problems, await phrases.FindAsync(ct), ct);
        var again = problems.Where(problem => repeats.ContainsKey(problem.Id)).ToArray();
        var names = await db.NamesOfAsync(again.Select(problem => problem.SubjectId), ct);
        return [.. again.Select(problem => problem.SubjectId is { } subject
            ? $"{names[subject]}同志的个人问题" : ReadingDoor.OpenOfBranch(problem.Statement)!).Distinct()];
    }

    private async Task<IReadOnlyList<ListFacts.Subject>> MembersAsync(Meeting meeting, CancellationToken ct)
    {
        var present = await db.MeetingSessions.Where(session => session.MeetingId == meeting.Id)
            .SelectMany(session => session.Attendances)
            .Where(line => line.Presence == Presence.Present
                && (line.Capacity == AttendanceCapacity.Member || line.Capacity == AttendanceCapacity.LeadingCadreAsMember))
            .Select(line => line.PersonId).Distinct().ToListAsync(ct);
        var taking = present.Where(person => !meeting.IsExempt(person)).ToArray();
        var names = await db.Persons.Where(person => taking.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToListAsync(ct);
        return [.. names.OrderBy(person => person.Id).Select(person => new ListFacts.Subject(person.Id, person.Name))];
    }

    private async Task<int> OpenOpinionsAsync(Meeting meeting, HashSet<Guid> linked, CancellationToken ct)
    {
        var undecided = await db.Opinions.Where(opinion => opinion.MeetingId == meeting.Id && opinion.DeclinedReason == null)
            .Select(opinion => opinion.Id).ToListAsync(ct);
        return undecided.Count(opinion => !linked.Contains(opinion.Value));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(IEnumerable<Id<Person>> people, CancellationToken ct)
    {
        var names = await db.NamesOfAsync(people, ct);
        return [.. names.OrderBy(person => person.Key).Select(person => person.Value)];
    }

    private async Task<int> OpenDemandsAsync(Meeting meeting, HashSet<Guid> claimed, CancellationToken ct)
    {
        var demands = await db.SupervisionDemands.Where(demand => demand.MeetingId == meeting.Id).Select(demand => demand.Id).ToListAsync(ct);
        var commentaries = await db.MeetingSessions.Where(session => session.MeetingId == meeting.Id && session.Turns.Any(turn => turn.Kind == TurnKind.Commentary))
            .Select(session => session.Id).ToListAsync(ct);
        return demands.Count(demand => !claimed.Contains(demand.Value)) + commentaries.Count(session => !claimed.Contains(session.Value));
    }
}
