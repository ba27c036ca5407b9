using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Supervision;

/// <summary>
/// Gives a branch below the sending unit to the group for a time. Refused where a member of the group belongs to the branch in
/// that time, or takes part in its activities.
/// </summary>
public sealed class AssignBranch(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(
        Id<SupervisingGroup> id, Id<Unit> branch, DateOnly from, DateOnly? to, int version, CancellationToken ct)
    {
        var group = await gate.OpenAsync(id, SupervisionAction.AssignBranches, version, ct);
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(found => found.Id == branch && found.ValidTo == null
            && found.Ancestors.Any(above => above.AncestorId == group.SentById), ct);
        if (unit is null || !unit.Kind.IsBranch) throw new NotFoundException();

        var term = Period.Checked(from, to);
        var people = group.Members.Select(held => held.PersonId).ToArray();
        var members = await db.Members.AsNoTracking().Where(member => people.Contains(member.PersonId)).ToListAsync(ct);
        var insiders = members.Where(member => member.Memberships.Any(held => held.BranchId == branch && held.Term.Overlaps(term))
            || member.Attachments.Any(held => held.UnitId == branch && held.Term.Overlaps(term)));
        group.Assign(branch, term, insiders.ToDictionary(member => member.PersonId, _ => branch));
        await db.SaveChangesAsync(ct);
    }
}
