using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>迟到、早退: when somebody came and left, to the minute, on the day of the sitting.</summary>
public sealed class NoteTimes(BranchLifeDbContext db, Gate gate, CrowdedSave crowd, TimeProvider clock)
{
    public Task ExecuteAsync(Id<MeetingSession> id, IReadOnlyList<Entry> entries, int version, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        if (version < 0) throw new StaleVersionException();
        foreach (var entry in entries)
        {
            var line = session.Attendances.SingleOrDefault(line => line.PersonId == entry.PersonId);
            if (line is not null && Same(line.SignedInAt, entry.Came) && Same(line.LeftAt, entry.Left)) continue;
            if (line?.Edition > version) throw new StaleVersionException();

            session.NoteTimes(
                entry.PersonId, line is null || Same(line.SignedInAt, entry.Came) ? null : On(session, entry.Came), On(session, entry.Left), clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    });

    private static bool Same(DateTimeOffset? kept, TimeOnly? typed) =>
        kept is null ? typed is null : typed is { } time && TimeOnly.FromDateTime(kept.Value.ChinaClock) is var clock && (clock.Hour, clock.Minute) == (time.Hour, time.Minute);

    private static DateTimeOffset? On(MeetingSession session, TimeOnly? time) =>
        time is { } known ? session.OpenedAt.ChinaDay.At(known) : null;

    public sealed record Entry(Id<Person> PersonId, TimeOnly? Came, TimeOnly? Left);
}
