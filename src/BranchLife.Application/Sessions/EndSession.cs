using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Ends one sitting; the meeting goes on while others sit. Records may still be mended until the minutes are sealed.</summary>
public sealed class EndSession(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, SessionAction.Run, version, ct);
        session.End(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
