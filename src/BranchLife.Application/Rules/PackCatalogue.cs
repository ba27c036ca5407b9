using System.Text.Json;
using System.Text.Json.Serialization;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Rules;

/// <summary>Every procedure pack, read once from the embedded packs.json.</summary>
public static class PackCatalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<ProcedurePack> All { get; } = Read();

    /// <summary>Holds where no other does; it softens nothing.</summary>
    public static ProcedurePack General => All[0];

    public static ProcedurePack? Find(string? id) => All.FirstOrDefault(pack => pack.Id == id);

    /// <summary>The one that the campaign names, else the one of the branch's kind, else of the place it works in.</summary>
    /// <param name="chosen">By the campaign; null leaves it to the branch.</param>
    /// <param name="day">On which the campaign was launched.</param>
    public static ProcedurePack For(UnitKind kind, BranchDomain? domain, string? chosen, DateOnly day)
    {
        var valid = All.Where(pack => pack.IsValid(day)).ToArray();
        return valid.FirstOrDefault(pack => pack.Id == chosen)
            ?? valid.FirstOrDefault(pack => pack.Kinds.Contains(kind))
            ?? valid.FirstOrDefault(pack => domain is { } place && pack.Domains.Contains(place))
            ?? General;
    }

    private static IReadOnlyList<ProcedurePack> Read()
    {
        using var stream = typeof(PackCatalogue).Assembly.GetManifestResourceStream("BranchLife.Application.Rules.packs.json")!;
        return JsonSerializer.Deserialize<List<ProcedurePack>>(stream, Options)!;
    }
}
