using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Keeps a speech of the minutes' body; what the same person said on the same point is replaced.</summary>
public sealed class RecordSpeech(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(
        Id<MeetingSession> id, TurnKind kind, Id<Person> speaker, string? text, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, SessionAction.Record, version, ct);
        TypedText.RefuseClassified(actor.Today, text);
        session.Speak(kind, speaker, text);
        await db.SaveChangesAsync(ct);
    }
}
