namespace BranchLife.Domain.Preparation;

/// <summary>
/// What lies in a box. Nothing here tells who put it in, when, in what order or from where: the id is random, there is no
/// version, no day and no person, and the rows of a box are written anew in random order whenever one is added.
/// </summary>
public sealed class AnonymousOpinion
{
    public const int WordsLength = 1_000;

    private AnonymousOpinion()
    {
    }

    public required Id<AnonymousOpinion> Id { get; init; }

    public required Id<OpinionBox> BoxId { get; init; }

    /// <summary>Meant for one member, whom the words name; else for the branch (班子).</summary>
    public required bool IsForMember { get; init; }

    /// <summary>Said by the writer of themselves: a Party member (互相帮), else of the masses (群众提).</summary>
    public required bool IsFromMember { get; init; }

    public required string? Aspect { get; init; }

    public required SensitiveText Words { get; init; }

    public static AnonymousOpinion Write(
        Id<AnonymousOpinion> id, Id<OpinionBox> box, string? words, bool isForMember = false, bool isFromMember = false, string? aspect = null) => new()
        {
            Id = id, BoxId = box, IsForMember = isForMember, IsFromMember = isFromMember, Aspect = Text.Optional(aspect, Text.Name),
            Words = SensitiveText.Required(words, WordsLength, PreparationRules.OpinionsSaySomething),
        };

    /// <summary>The same words as another row, which nothing ties to this one.</summary>
    public AnonymousOpinion Again(Id<AnonymousOpinion> id) => new()
    {
        Id = id, BoxId = BoxId, IsForMember = IsForMember, IsFromMember = IsFromMember, Aspect = Aspect, Words = Words,
    };
}
