using System.Text.Json;

namespace BranchLife.Application.Seeding;

/// <summary>The invented words and units, kept as data beside the code.</summary>
internal static class SeedResources
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static DemoTexts Texts() => Read<DemoTexts>("demo-texts.json");

    public static DemoUnits Units() => Read<DemoUnits>("demo-units.json");

    private static T Read<T>(string name)
    {
        using var stream = typeof(SeedResources).Assembly.GetManifestResourceStream($"{typeof(SeedResources).Namespace}.{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
