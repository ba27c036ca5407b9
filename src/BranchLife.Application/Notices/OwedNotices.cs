using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Notices;

internal static class OwedNotices
{
    /// <summary>Owes the same neutral sentence to several people, in the save that is about to happen.</summary>
    public static void Owe(
        this BranchLifeDbContext db, IdSource ids, IEnumerable<Id<Person>> people, string sentence, string path, DateTimeOffset at)
    {
        foreach (var person in people.Distinct()) db.Add(Notice.To(ids.Next<Notice>(), person, sentence, path, at));
    }
}
