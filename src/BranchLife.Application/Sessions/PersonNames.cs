using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class PersonNames
{
    public static async Task<IReadOnlyDictionary<Id<Person>, string>> ReadAsync(
        BranchLifeDbContext db, IEnumerable<Id<Person>> people, CancellationToken ct)
    {
        var wanted = people.Distinct().ToArray();
        return await db.Persons.Where(person => wanted.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }
}
