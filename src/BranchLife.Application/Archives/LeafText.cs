using System.Globalization;

namespace BranchLife.Application.Archives;

/// <summary>The fields of a canonical text, each with its length before it.</summary>
internal static class LeafText
{
    /// <summary>Null where the text is not written so.</summary>
    public static IReadOnlyList<string?>? Fields(string text)
    {
        var fields = new List<string?>();
        for (var at = 0; at < text.Length;)
        {
            var colon = text.IndexOf(':', at);
            if (colon < 0 || !int.TryParse(text.AsSpan(at, colon - at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)) return null;
            var end = colon + 1 + Math.Max(0, length);
            if (length < -1 || end >= text.Length || text[end] != ';') return null;
            fields.Add(length < 0 ? null : text[(colon + 1)..end]);
            at = end + 1;
        }

        return fields;
    }
}
