using System.Text.Json;
using System.Text.Json.Serialization;

namespace BranchLife.Application.Rules;

/// <summary>Every procedure rule, read once from the embedded rules.json.</summary>
public static class RuleCatalogue
{
    private const string Resource = "BranchLife.Application.Rules.rules.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public static IReadOnlyList<ProcedureRule> All { get; } = Read();

    public static ProcedureRule? Find(string? id) => All.FirstOrDefault(rule => rule.Id == id);

    private static IReadOnlyList<ProcedureRule> Read()
    {
        using var stream = typeof(RuleCatalogue).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<List<ProcedureRule>>(stream, Options)!;
    }
}
