using System.Text.Json;
using BranchLife.Application.Sessions.Offline;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Web.Infrastructure.Rooms;

/// <summary>Reads what offline.js hands in.</summary>
internal static class RoomQueue
{
    private const int MostEntries = 200;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Null: not what the page would send. Nothing at all is nothing to merge.</summary>
    public static IReadOnlyList<RoomEntry>? Read(string? queue)
    {
        if (string.IsNullOrWhiteSpace(queue)) return [];

        try
        {
            var lines = JsonSerializer.Deserialize<List<Line>>(queue, Web);
            if (lines is null || lines.Count > MostEntries) return null;

            var entries = lines.Select(line => line?.Entry).ToArray();
            return entries.All(entry => entry is not null) ? [.. entries.OfType<RoomEntry>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Line
    {
        public Guid Op { get; init; }

        public long At { get; init; }

        public string? Decision { get; init; }

        public string? Person { get; init; }

        public string? Presence { get; init; }

        public string? Kind { get; init; }

        public string? Reason { get; init; }

        public string? Approver { get; init; }

        public int Edition { get; init; }

        public string? Author { get; init; }

        public string? Subject { get; init; }

        public string? Aspect { get; init; }

        public string? Words { get; init; }

        public string? Reply { get; init; }

        public int Seen { get; init; }

        public RoomEntry? Entry => Op == Guid.Empty || At is < 0 or > 253_402_300_799_000 ? null
            : IdOf(Person) is { } person && Enum.TryParse<Presence>(Presence, out var presence) && Enum.IsDefined(presence)
                ? new RoomEntry.Attendance(Op, Moment, Decided, person, presence, Leave, Reason, IdOf(Approver), Edition)
            : IdOf(Author) is { } author && IdOf(Subject) is { } subject
                ? new RoomEntry.Said(Op, Moment, Decided, author, subject, new CriticismWords(Aspect, Words, author == subject ? null : Reply), Seen)
            : null;

        private DateTimeOffset Moment => DateTimeOffset.FromUnixTimeMilliseconds(At);

        private RoomDecision Decided => Enum.TryParse<RoomDecision>(Decision, out var decision) && Enum.IsDefined(decision) ? decision : RoomDecision.None;

        private LeaveKind? Leave => Enum.TryParse<LeaveKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

        private static Id<Person>? IdOf(string? text) => Id<Person>.TryParse(text, null, out var id) ? id : null;
    }
}
