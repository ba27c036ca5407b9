namespace BranchLife.Web.Pages.Wording;

/// <summary>What a form holds in words, whatever its fields are called.</summary>
internal static class TypedTexts
{
    private const string Prefix = "Input.";
    private const string PartHeader = "X-Hints";

    private static readonly string[] NotWords = [".Version", ".OperationId", ".Ordinal", ".Origin"];

    public static IReadOnlyList<KeyValuePair<string, string>> In(IFormCollection form, int mostCharacters)
    {
        var left = mostCharacters;
        return [.. form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal)
                && !NotWords.Any(end => field.Key.EndsWith(end, StringComparison.Ordinal)))
            .Select(field => KeyValuePair.Create(field.Key, field.Value.ToString()))
            .TakeWhile(field => (left -= field.Value.Length) >= 0)];
    }

    /// <summary>Problem, instance, cause or measure.</summary>
    public static bool IsOfAPoint(string name) =>
        name.StartsWith(Prefix + "Sections[", StringComparison.Ordinal) && !name.EndsWith(".Aspect", StringComparison.Ordinal);

    /// <summary>The script asks for the list alone, a button for a page.</summary>
    public static bool AsksForAPart(HttpRequest request) => request.Headers.ContainsKey(PartHeader);
}
