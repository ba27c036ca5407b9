namespace BranchLife.Documents.Reading.Package;

/// <summary>Names of parts inside a package: compared as text, with forward slashes and without a leading one.</summary>
internal static class PartName
{
    public static string Of(string entryName) => entryName.Replace('\\', '/').TrimStart('/');

    /// <summary>The part that <paramref name="target"/> means when <paramref name="source"/> refers to it.</summary>
    public static string Resolve(string source, string target)
    {
        if (target.StartsWith('/')) return Of(target);
        var steps = source.Split('/')[..^1].ToList();
        foreach (var step in target.Replace('\\', '/').Split('/'))
        {
            if (step is "." or "") continue;
            if (step is not "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps);
    }

    /// <summary>Where the relationships of a part stand; of the package itself for the empty name.</summary>
    public static string OfRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}
