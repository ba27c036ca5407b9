using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Carries the round on. Before each move it takes over who has come and gone. Two who press the key at the same moment move
/// it once: the second is told where it stands.
/// </summary>
public sealed class RunRound(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public Task ExecuteAsync(Id<MeetingSession> id, RoundMove move, int version, CancellationToken ct) => MoveAsync(id, version, (round, session) =>
    {
        switch (move)
        {
            case RoundMove.Forward: round.GoForward(session, clock.GetUtcNow()); break;
            case RoundMove.Back: round.GoBack(session, clock.GetUtcNow()); break;
            case RoundMove.Skip: round.Skip(session, clock.GetUtcNow()); break;
        }
    }, ct);

    /// <summary>The comrade speaks next.</summary>
    public Task CallAsync(Id<MeetingSession> id, Id<Person> person, int version, CancellationToken ct) =>
        MoveAsync(id, version, (round, session) => round.Call(session, person, clock.GetUtcNow()), ct);

    /// <summary>The comrade speaks after everybody else.</summary>
    public Task PutOffAsync(Id<MeetingSession> id, Id<Person> person, int version, CancellationToken ct) =>
        MoveAsync(id, version, (round, session) => round.PutOff(session, person), ct);

    private async Task MoveAsync(Id<MeetingSession> id, int version, Action<SessionRound, MeetingSession> move, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var round = await db.SessionRounds.SingleOrDefaultAsync(round => round.SessionId == id, ct);
        if (round is null || round.Version != version) throw new StaleVersionException();

        round.Follow(await db.PlannedStepsAsync(session, ct), clock.GetUtcNow());
        move(round, session);
        await db.SaveChangesAsync(ct);
    }
}
