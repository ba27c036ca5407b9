using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>The body as its writers want it; the restricted part follows the records alone. A changed text is signed again.</summary>
public sealed class EditMinutes(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Minutes> id, string? body, int version, CancellationToken ct)
    {
        var minutes = await gate.OpenAsync(id, MinutesAction.Assemble, version, ct);
        TypedText.RefuseClassified(actor.Today, body);
        minutes.Assemble(body?.ReplaceLineEndings("\n"), minutes.RestrictedPart);
        await db.SaveChangesAsync(ct);
    }
}
