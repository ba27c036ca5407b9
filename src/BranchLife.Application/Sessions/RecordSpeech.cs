using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Keeps a speech of the minutes' body; what the same person said on the same point is replaced.</summary>
public sealed class RecordSpeech(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd)
{
    /// <returns>The version that the next save is to carry.</returns>
    public async Task<int> ExecuteAsync(
        Id<MeetingSession> id, TurnKind kind, Id<Person> speaker, string? text, int version, CancellationToken ct) => await crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        var kept = session.Turns.SingleOrDefault(turn => turn.Kind == kind && turn.SpeakerId == speaker);
        if (version < 0 || kept?.Edition > version) throw new StaleVersionException();
        TypedText.RefuseClassified(actor.Today, text);
        session.Speak(kind, speaker, text);
        await db.SaveChangesAsync(ct);
        return session.Version;
    });
}
