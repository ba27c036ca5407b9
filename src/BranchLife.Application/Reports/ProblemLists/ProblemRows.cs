using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ProblemLists;

internal static class ProblemRows
{
    /// <summary>Branch by branch, its own problems first; the places in this order are the numbers of the list.</summary>
    /// <param name="problems">Already narrowed to what the reader may read.</param>
    public static async Task<ProblemRow[]> ProblemRowsOfAsync(
        this BranchLifeDbContext db, IQueryable<Problem> problems, ReadingDoor door, CancellationToken ct)
    {
        var found = await (from problem in problems
                           join unit in db.Units on problem.BranchId equals unit.Id
                           join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
                           from subject in subjects.DefaultIfEmpty()
                           orderby unit.Code, problem.SubjectId != null, subject.Name, problem.FoundOn, problem.Id
                           select new { Problem = problem, Branch = unit.ShortName ?? unit.Name, Subject = subject == null ? null : subject.Name })
            .AsNoTracking().ToListAsync(ct);
        return [.. found.Select(row => RowOf(row.Problem, row.Branch, row.Subject, door))];
    }

    /// <summary>The same order without a word read.</summary>
    public static Task<List<Id<Problem>>> OrderOfAsync(this BranchLifeDbContext db, IQueryable<Problem> problems, CancellationToken ct) =>
        (from problem in problems
         join unit in db.Units on problem.BranchId equals unit.Id
         join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
         from subject in subjects.DefaultIfEmpty()
         orderby unit.Code, problem.SubjectId != null, subject.Name, problem.FoundOn, problem.Id
         select problem.Id).ToListAsync(ct);

    private static ProblemRow RowOf(Problem problem, string branch, string? subject, ReadingDoor door) => new(
        problem.Id, branch, subject, problem.Aspect, door.Open(problem.Statement, problem.Id, problem.SubjectId)!,
        door.Open(problem.Instance, problem.Id, problem.SubjectId), problem.Origin, problem.FoundOn, problem.IsCarriedOver, problem.IsConfirmed);
}
