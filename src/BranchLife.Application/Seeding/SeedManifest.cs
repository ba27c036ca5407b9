using System.Text.Json.Serialization;

namespace BranchLife.Application.Seeding;

/// <summary>What was made, for checks from outside: who can sign in, what can be opened, which mark belongs to whom.</summary>
public sealed record SeedManifest
{
    public required int Seed { get; init; }

    public required DateOnly Today { get; init; }

    public List<Principal> Principals { get; init; } = [];

    public SortedDictionary<string, List<Thing>> Objects { get; init; } = new(StringComparer.Ordinal);

    public List<Canary> Canaries { get; init; } = [];

    public sealed record UnitRef(Guid Id, string Code);

    public sealed record Principal(
        string Key, string UserName, string Password, IReadOnlyList<string> Roles, UnitRef? Unit, Guid? MemberId, string State,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TotpSecret = null);

    public sealed record Thing(Guid Id, string Url, string? Unit = null, Guid? Author = null, Guid? Subject = null, string? Stage = null);

    public sealed record Canary(string Text, string Kind, Guid Id, IReadOnlyList<string> Readers);
}
