using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Members;

public sealed class SetLeadingCadre(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Member> id, bool isLeadingCadre, int version, CancellationToken ct)
    {
        var member = await gate.OpenAsync(id, MemberAction.SetLeadingCadre, version, ct);
        member.CountAsLeadingCadre(isLeadingCadre);
        await db.SaveChangesAsync(ct);
    }
}
