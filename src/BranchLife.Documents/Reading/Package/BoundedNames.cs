using System.Xml;

namespace BranchLife.Documents.Reading.Package;

/// <summary>The element and attribute names of a part. Real ones are a few hundred; endless new ones are an attack.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int Most = 4_096;
    private int _names;

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known) return known;
        return ++_names > Most ? throw WorkbookRefusals.Expands() : base.Add(key, start, len);
    }
}
