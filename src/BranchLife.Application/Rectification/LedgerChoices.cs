using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>What the ledger's query form offers: the reader's units, and who owns readable items in the chosen one.</summary>
public sealed class LedgerChoices(BranchLifeDbContext db, Actor actor)
{
    private const int Most = 300;

    public async Task<View> FindAsync(Id<Unit>? chosen, CancellationToken ct)
    {
        var mine = actor.Inside.Concat(actor.Offices).Concat(actor.Supervised).Distinct().ToArray();
        var units = chosen is { } one && mine is [var only] && one == only ? [] : await db.Units.Where(unit => mine.Contains(unit.Id) || unit.Id == chosen).OrderBy(unit => unit.Code).Take(Most)
            .Select(unit => new Choice(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct);
        return new View(units, chosen is null ? [] : await OwnersAsync(await LedgerUnits.OfAsync(db, actor, chosen, ct), ct));
    }

    // From the items to their owners: from all persons to their items would be a look at every item for every person.
    private Task<List<Owner>> OwnersAsync(LedgerUnits units, CancellationToken ct)
    {
        var owners = units.Among(db.RectificationItems.VisibleTo(db, actor), db).Select(item => item.OwnerId);
        return db.Persons.Where(person => owners.Contains(person.Id))
            .OrderBy(person => person.Name).ThenBy(person => person.Id).Take(Most)
            .Select(person => new Owner(person.Id, person.Name)).ToListAsync(ct);
    }

    public sealed record View(IReadOnlyList<Choice> Units, IReadOnlyList<Owner> Owners);

    public sealed record Choice(Id<Unit> Id, string Name);

    public sealed record Owner(Id<Person> Id, string Name);
}
