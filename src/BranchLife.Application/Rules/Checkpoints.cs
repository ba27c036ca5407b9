using System.Text.Json;
using System.Text.Json.Serialization;

namespace BranchLife.Application.Rules;

/// <summary>Which rules stand at which checkpoint, from the embedded checkpoints.json; others belong to later stages.</summary>
public static class Checkpoints
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Dictionary<Checkpoint, IReadOnlyList<string>> Rules = Read();

    public static IReadOnlyList<string> RulesOf(Checkpoint checkpoint) => Rules[checkpoint];

    public static Checkpoint? Of(string ruleId) =>
        Enum.GetValues<Checkpoint>().Where(checkpoint => Rules[checkpoint].Contains(ruleId)).Select(checkpoint => (Checkpoint?)checkpoint).FirstOrDefault();

    private static Dictionary<Checkpoint, IReadOnlyList<string>> Read()
    {
        using var stream = typeof(Checkpoints).Assembly.GetManifestResourceStream("BranchLife.Application.Rules.checkpoints.json")!;
        return JsonSerializer.Deserialize<Dictionary<Checkpoint, IReadOnlyList<string>>>(stream, Options)!;
    }
}
