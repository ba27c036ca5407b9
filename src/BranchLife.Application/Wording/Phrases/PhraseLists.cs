using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Wording;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>Every list: how much of it is shipped, and what was added by whom and when.</summary>
public sealed class PhraseLists(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        await db.RequireKeeperAsync(actor, ct);
        var added = await (
            from phrase in db.AddedPhrases
            join adder in db.Persons on phrase.AddedById equals adder.Id
            join off in db.Persons on phrase.RemovedById equals off.Id into removers
            from remover in removers.DefaultIfEmpty()
            orderby phrase.AddedAt descending, phrase.Id
            select new Row(phrase.Id, phrase.Version, phrase.List, phrase.Phrase, adder.Name, phrase.AddedAt, remover.Name, phrase.RemovedAt))
            .ToListAsync(ct);
        return new View(
            PhraseBook.Shipped.Version,
            [.. Enum.GetValues<PhraseList>().Select(list => new Shelf(list, PhraseBook.Shipped.Written(list)))], added);
    }

    /// <param name="Version">Of the shipped lists.</param>
    /// <param name="Added">The latest first, those that were taken off included.</param>
    public sealed record View(string Version, IReadOnlyList<Shelf> Shipped, IReadOnlyList<Row> Added);

    public sealed record Shelf(PhraseList List, IReadOnlyList<string> Phrases);

    public sealed record Row(
        Id<AddedPhrase> Id, int Version, PhraseList List, string Phrase, string AddedBy, DateTimeOffset AddedAt, string? RemovedBy,
        DateTimeOffset? RemovedAt);
}
