using BranchLife.Domain.Members;

namespace BranchLife.Domain.Wording;

/// <summary>A way of speaking that an office has added to one of the lists; taken off again it stays on record.</summary>
public sealed class AddedPhrase : Aggregate<AddedPhrase>
{
    private AddedPhrase()
    {
    }

    public required PhraseList List { get; init; }

    /// <summary>“…” stands for a few characters in between.</summary>
    public required string Phrase { get; init; }

    public required Id<Person> AddedById { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public Id<Person>? RemovedById { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    /// <param name="known">What the list holds already, shipped or added.</param>
    public static AddedPhrase Add(
        Id<AddedPhrase> id, PhraseList list, string? phrase, IEnumerable<string> known, Id<Person> by, DateTimeOffset at)
    {
        var written = Text.Required(phrase, Text.Code, WordingRules.APhraseIsWritten);
        Require(written.Trim('…').Length > 1, WordingRules.APhraseIsWritten);
        Require(!known.Contains(written), WordingRules.AddedOnce);
        return new AddedPhrase { Id = id, List = list, Phrase = written, AddedById = by, AddedAt = at };
    }

    public void Remove(Id<Person> by, DateTimeOffset at)
    {
        Require(RemovedAt is null, WordingRules.RemovedOnce);
        (RemovedById, RemovedAt) = (by, at);
    }
}
