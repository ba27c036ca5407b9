using BranchLife.Application.Branches;
using BranchLife.Application.Members;
using BranchLife.Application.Supervision;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

// Units, members and groups are read by whoever stands in the tree above, inside or assigned: the lists' own condition opens.
public sealed partial class Gate
{
    public async Task<Unit> OpenAsync(Id<Unit> id, BranchAction action, int version, CancellationToken ct)
    {
        var unit = await db.Units.VisibleTo(actor).SingleOrDefaultAsync(found => found.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(id, ct);
        return Checked(unit, BranchAccess.Allows(action, id, relation, actor), version);
    }

    public async Task<Member> OpenAsync(Id<Member> id, MemberAction action, int version, CancellationToken ct)
    {
        var member = await db.Members.VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct) ?? throw new NotFoundException();
        var relation = member.BranchOn(actor.Today) is { } held ? await relations.ToAsync(held.BranchId, ct) : null;
        return Checked(member, MemberAccess.Allows(action, member, relation, actor), version);
    }

    public async Task<SupervisingGroup> OpenAsync(Id<SupervisingGroup> id, SupervisionAction action, int version, CancellationToken ct)
    {
        var group = await db.SupervisingGroups.VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        return Checked(group, await SupervisionAccess.AllowsAsync(action, group, db, actor, ct), version);
    }

    private static T Checked<T>(T thing, bool isAllowed, int version)
        where T : Aggregate<T>
    {
        if (!isAllowed) throw new AccessDeniedException(DeniedSentence);
        return thing.Version == version ? thing : throw new StaleVersionException();
    }
}
