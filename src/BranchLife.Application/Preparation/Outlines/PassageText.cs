using BranchLife.Application.Access;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>An opened passage: a promise's result stands before the words about it.</summary>
internal sealed record PassageText(int Ordinal, OutlinePart Part, int Number, string? Aspect, string Words)
{
    public static IReadOnlyList<PassageText> Of(IEnumerable<OutlinePassage> passages, ReadingDoor door, SensitiveRecord record) =>
    [
        .. passages.OrderBy(passage => passage.Ordinal).Select(passage => new PassageText(
            passage.Ordinal, passage.Part, passage.Number, passage.Aspect,
            string.Join("。", new[] { passage.Result?.Word, door.Open(passage.Words, record) }.Where(words => words is not null)).ReplaceLineEndings("\n"))),
    ];

    public bool IsAt(OutlinePart part, int number) => Part == part && Number == number;
}
