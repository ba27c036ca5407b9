using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>The words of a roster's cells; what they are stands in Words/member-words.json.</summary>
internal static class MemberWordMeanings
{
    private const string None = "None";
    private const string File = "member-words";
    private static readonly IReadOnlyDictionary<string, string> Genders = WordLists.Read(File, "gender");
    private static readonly IReadOnlyDictionary<string, string> Statuses = WordLists.Read(File, "status");
    private static readonly IReadOnlyDictionary<string, string> PostWords = WordLists.Read(File, "posts");
    private static readonly IReadOnlyDictionary<string, string> YesNoWords = WordLists.Read(File, "yesNo");
    private static readonly IReadOnlyDictionary<string, string> CategoryWords = WordLists.Read(File, "categories");
    private static readonly Dictionary<string, string> Ethnicities = EthnicityWords();

    public static Read<Gender?> Gender(CellValue cell) =>
        WordMeaning.Of(cell, Genders) is { } word ? Enum.Parse<Gender>(word) : Reasons.GenderUnreadable;

    public static Read<string> Ethnicity(CellValue cell) =>
        WordMeaning.Of(cell, Ethnicities) is { } name ? Read<string>.Of(name) : Reasons.EthnicityUnknown;

    public static Read<MemberStatus?> Status(CellValue cell) => WordMeaning.Of(cell, Statuses) switch
    {
        null => Reasons.StatusUnreadable,
        None => Reasons.NotAMember,
        var word => Enum.Parse<MemberStatus>(word),
    };

    public static Read<bool?> YesNo(CellValue cell, Reason refused) =>
        WordMeaning.Of(cell, YesNoWords) is { } word ? word is "Yes" : refused;

    public static Read<IReadOnlyList<PostKind>> Posts(CellValue cell) =>
        WordMeaning.OfAll(cell, PostWords.GetValueOrDefault, out var unknown) is { } words
            ? Read<IReadOnlyList<PostKind>>.Of([.. words.Where(word => word is not None).Select(Enum.Parse<PostKind>)])
            : Reasons.PostUnknown with { Sentence = Reasons.PostUnknown.Sentence.Replace("{0}", unknown, StringComparison.Ordinal) };

    public static Read<IReadOnlyList<GuidanceCategories>> Categories(CellValue cell) =>
        WordMeaning.OfAll(cell, Category, out var unknown) is { } words
            ? Read<IReadOnlyList<GuidanceCategories>>.Of([.. words.Where(word => word is not None).Select(Enum.Parse<GuidanceCategories>).Distinct()])
            : Reasons.CategoryUnknown with { Sentence = Reasons.CategoryUnknown.Sentence.Replace("{0}", unknown, StringComparison.Ordinal) };

    // With or without 党员 at the end, with or without “ ”.
    private static string? Category(string word)
    {
        var bare = string.Concat(word.Where(c => c is not ('“' or '”' or '"' or '‘' or '’' or '「' or '」' or '\'')));
        if (bare.EndsWith("党员", StringComparison.Ordinal)) bare = bare[..^2];
        return CategoryWords.GetValueOrDefault(bare);
    }

    // Names with and without 族, and the numbers and letters of GB/T 3304.
    private static Dictionary<string, string> EthnicityWords()
    {
        using var list = WordLists.Open("ethnicities");
        var names = new Dictionary<string, string>();
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var (number, letters, name) = (entry[0].GetString()!, entry[1].GetString()!, entry[2].GetString()!);
            foreach (var word in new[] { number, number.TrimStart('0'), letters, name, name[..^1] }.Distinct()) names.Add(word, name);
        }

        return names;
    }
}
