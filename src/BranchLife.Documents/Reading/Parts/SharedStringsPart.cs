using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedStringsPart
{
    public static IReadOnlyList<string> Of(string? part, BoundedPackage package, WorkbookLimits limits, Held held)
    {
        if (part is null || !package.Has(part)) return [];

        var texts = new List<string>();
        using var xml = new XmlPart(package.Unpack(part), limits);
        while (xml.NextElement())
        {
            if (xml.Name is not "si") continue;
            var text = StringItem.Of(xml, limits);
            held.Text(text);
            texts.Add(text);
        }

        return texts;
    }
}
