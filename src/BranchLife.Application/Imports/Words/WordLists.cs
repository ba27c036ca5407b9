using System.Text.Json;

namespace BranchLife.Application.Imports.Words;

/// <summary>The words that offices use, kept as data beside this file.</summary>
internal static class WordLists
{
    /// <summary>From each word, as compared, to what it means.</summary>
    public static IReadOnlyDictionary<string, string> Read(string file, string? section = null)
    {
        using var document = Open(file);
        var words = section is null ? document.RootElement : document.RootElement.GetProperty(section);
        var meanings = new Dictionary<string, string>();
        foreach (var meaning in words.EnumerateObject())
        {
            foreach (var word in meaning.Value.EnumerateArray()) meanings.Add(Written.Compared(word.GetString()!), meaning.Name);
        }

        return meanings;
    }

    /// <summary>For each meaning its words in order of preference.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ReadByMeaning(string file)
    {
        using var document = Open(file);
        return document.RootElement.EnumerateObject().ToDictionary(
            meaning => meaning.Name,
            meaning => (IReadOnlyList<string>)[.. meaning.Value.EnumerateArray().Select(word => word.GetString()!)]);
    }

    public static JsonDocument Open(string file)
    {
        var name = $"{typeof(WordLists).Namespace}.{file}.json";
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return JsonDocument.Parse(stream);
    }
}
