using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// The words of problems: the branch's follow the body of the minutes; a member's follow the restricted part and each reading by
/// somebody else is noted. An item may be read by more people than the problem it answers (its verifier, for one).
/// </summary>
internal static class ProblemWords
{
    public const string Withheld = "（个人问题，限定范围阅读）";

    public static string? Open(this ReadingDoor door, SensitiveText? words, Id<Problem> problem, Id<Person>? subject) =>
        subject is null ? ReadingDoor.OpenOfBranch(words) : door.Open(words, new SensitiveRecord(RecordKind.Problem, problem.Value, subject, subject));

    /// <summary>Those of these problems that the actor may read; asks the database about members' problems alone.</summary>
    public static async Task<IReadOnlySet<Id<Problem>>> ReadableAsync(
        this BranchLifeDbContext db, Actor actor, IEnumerable<(Id<Problem> Id, Id<Person>? Subject)> problems, CancellationToken ct)
    {
        var all = problems.ToLookup(problem => problem.Subject is null, problem => problem.Id);
        var personal = all[false].Distinct().ToArray();
        var readable = personal.Length == 0 ? [] : await db.Problems.VisibleTo(db, actor).Where(problem => personal.Contains(problem.Id))
            .Select(problem => problem.Id).ToListAsync(ct);
        return readable.Concat(all[true]).ToHashSet();
    }
}
