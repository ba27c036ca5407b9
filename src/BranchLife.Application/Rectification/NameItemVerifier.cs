using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>In a branch without 支委会 the secretary names another member who verifies; the member is told.</summary>
public sealed class NameItemVerifier(BranchLifeDbContext db, Gate gate, BranchRoster roster, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, Id<Person> verifier, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.NameVerifier, version, ct);
        await OwnersOfBranch.RequireAsync(roster, item.UnitId, verifier, clock.Today, ct);
        item.NameVerifier(verifier);
        db.Add(Notice.To(ids.Next<Notice>(), verifier, "书记指定您核验一项整改事项。", $"/rectification/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
