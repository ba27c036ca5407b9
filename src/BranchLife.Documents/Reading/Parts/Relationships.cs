using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>What a part refers to inside the package. Targets outside are left alone: nothing is opened there.</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Kind, string Part)> _all = [];

    private Relationships()
    {
    }

    /// <summary>The relationships of a part; of the package itself for the empty name.</summary>
    public static Relationships Of(string source, BoundedPackage package, WorkbookLimits limits)
    {
        var found = new Relationships();
        var part = PartName.OfRelationships(source);
        if (!package.Has(part)) return found;

        using var xml = new XmlPart(package.Unpack(part), limits);
        while (xml.NextElement())
        {
            if (xml.Name is not "Relationship" || xml["TargetMode"] is "External") continue;
            if (xml["Id"] is not { } id || xml["Target"] is not { } target) continue;
            if (found._all.Count >= limits.Entries) throw WorkbookRefusals.TooManyEntries();
            var kind = xml["Type"] ?? "";
            found._all.Add((id, kind[(kind.LastIndexOf('/') + 1)..], PartName.Resolve(source, target)));
        }

        return found;
    }

    public string? FirstOf(string kind) => _all.FirstOrDefault(r => r.Kind == kind).Part;

    public (string Kind, string Part)? ById(string? id) =>
        _all.FirstOrDefault(r => r.Id == id) is { Part: not null } found ? (found.Kind, found.Part) : null;
}
