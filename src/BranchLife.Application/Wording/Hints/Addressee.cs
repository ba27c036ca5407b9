using BranchLife.Application.Wording.Phrases;

namespace BranchLife.Application.Wording.Hints;

/// <summary>以对党支部提意见代替对个人批评: a collective is spoken about, and no person.</summary>
internal static class Addressee
{
    public static WordingFinding? Find(string text, string? name, PhraseBook book)
    {
        if (Person.IsAddressed(text, name)) return null;

        foreach (var clause in Clauses.Of(text))
        {
            if (CollectiveSubject.Of(text, clause, book) is { } spoken)
            {
                return WordingFinding.At(WordingKind.Addressee, "R-TXT-02", spoken,
                    $"这里说的是“{spoken.Of(text)}”。可以直接说说这位同志本人的情况。");
            }
        }

        return null;
    }
}
