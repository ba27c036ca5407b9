using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between sealed minutes and a confirmed 问题清单.</summary>
public sealed class ListFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var problems = await db.Problems.AsNoTracking().Where(problem => problem.MeetingId == meeting.Id).ToListAsync(ct);
        var linked = problems.SelectMany(problem => problem.Links).ToLookup(link => link.Kind, link => link.RecordId);
        return Procedure.Check(new ListFacts
        {
            About = about,
            Problems = [.. problems.Select(problem => new ListFacts.ListedProblem(problem.SubjectId, problem.Statement))],
            Members = await MembersAsync(meeting, ct),
            Repeated = await RepeatedAsync(meeting, problems, ct),
            OpenOpinions = await OpenOpinionsAsync(meeting, [.. linked[ProblemLinkKind.Opinion]], ct),
            OpenCriticisms = await OpenCriticismsAsync(meeting, [.. linked[ProblemLinkKind.Criticism]], ct),
        });
    }

    // Compared without their marks and white space; of a member's problem only the name leaves.
    private async Task<IReadOnlyList<string>> RepeatedAsync(Meeting meeting, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        var earlier = await db.Problems.AsNoTracking().Where(problem => problem.BranchId == meeting.BranchId && problem.MeetingId != meeting.Id && problem.IsConfirmed)
            .Select(problem => new { problem.SubjectId, problem.Statement }).ToListAsync(ct);
        var known = earlier.Select(problem => (problem.SubjectId, Bare(problem.Statement))).ToHashSet();
        var again = problems.Where(problem => known.Contains((problem.SubjectId, Bare(problem.Statement)))).ToArray();
        var names = await db.NamesOfAsync(again.Select(problem => problem.SubjectId), ct);
        return [.. again.Select(problem => problem.SubjectId is { } subject
            ? $"{names[subject]}同志的个人问题" : ReadingDoor.OpenOfBranch(problem.Statement)!).Distinct()];
    }

#pragma warning disable RS0030 // The words are compared and thrown away.
    private static string Bare(SensitiveText words) => string.Concat(words.Reveal().Where(char.IsLetterOrDigit));
#pragma warning restore RS0030

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

    private async Task<int> OpenCriticismsAsync(Meeting meeting, HashSet<Guid> linked, CancellationToken ct)
    {
        var mutual = await db.CriticismRecords.Where(record => record.MeetingId == meeting.Id && record.Kind == CriticismKind.Mutual)
            .Select(record => record.Id).ToListAsync(ct);
        return mutual.Count(record => !linked.Contains(record.Value));
    }
}
