using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.ProblemLists;

internal static class ProblemRows
{
    /// <summary>Branch by branch, its own problems first; the places in this order are the numbers of the list.</summary>
    /// <param name="problems">Already narrowed to what the reader may read.</param>
    public static IQueryable<ProblemRow> ProblemRowsOf(this BranchLifeDbContext db, IQueryable<Problem> problems) =>
        from problem in problems
        join unit in db.Units on problem.BranchId equals unit.Id
        join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
        from subject in subjects.DefaultIfEmpty()
        orderby unit.Code, problem.SubjectId != null, subject.Name, problem.FoundOn, problem.Id
        select new ProblemRow(
            problem.Id, unit.ShortName ?? unit.Name, subject == null ? null : subject.Name, problem.Aspect, problem.Statement, problem.Instance,
            problem.Origin, problem.FoundOn, problem.IsCarriedOver, problem.IsConfirmed);
}
