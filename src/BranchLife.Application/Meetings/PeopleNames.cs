using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

internal static class PeopleNames
{
    public static async Task<Dictionary<Id<Person>, string>> NamesOfAsync(
        this BranchLifeDbContext db, IEnumerable<Id<Person>?> people, CancellationToken ct)
    {
        var wanted = people.OfType<Id<Person>>().Distinct().ToArray();
        return await db.Persons.Where(person => wanted.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }

    public static Task<Dictionary<Id<Person>, string>> NamesOfAsync(
        this BranchLifeDbContext db, IEnumerable<Id<Person>> people, CancellationToken ct) =>
        db.NamesOfAsync(people.Select(person => (Id<Person>?)person), ct);

    /// <summary>Null for nobody.</summary>
    public static string? Of(this IReadOnlyDictionary<Id<Person>, string> names, Id<Person>? person) =>
        person is { } id ? names.GetValueOrDefault(id) : null;
}
