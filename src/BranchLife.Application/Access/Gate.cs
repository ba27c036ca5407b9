using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

/// <summary>
/// The only way in to change a thing: loads and authorises in one call. Unknown or unreadable is "not found"; readable
/// but not for this act is "denied"; shown before a later save is "stale". Gate.Doors.cs lists what can be opened.
/// </summary>
public sealed partial class Gate(BranchLifeDbContext db, Relations relations, Actor actor)
{
    public const string DeniedSentence = "您可以查看这一内容，但没有办理这一事项的权限。如需办理，请联系本支部书记或上级党组织。";

    private async Task<T> OpenAsync<T, TAction>(
        Id<T> id, TAction action, TAction read, Func<T, Id<Unit>> branchOf, Func<TAction, T, Relation, bool> allows,
        int version, CancellationToken ct)
        where T : Aggregate<T>
    {
        var thing = await db.Set<T>().SingleOrDefaultAsync(thing => thing.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(branchOf(thing), ct);
        if (!allows(read, thing, relation)) throw new NotFoundException();
        if (!allows(action, thing, relation)) throw new AccessDeniedException(DeniedSentence);
        return thing.Version == version ? thing : throw new StaleVersionException();
    }

    private async Task<T> ReadAsync<T, TAction>(
        Id<T> id, TAction action, TAction read, Func<T, Id<Unit>> branchOf, Func<TAction, T, Relation, bool> allows, CancellationToken ct)
        where T : Aggregate<T>
    {
        var thing = await db.Set<T>().AsNoTracking().SingleOrDefaultAsync(thing => thing.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(branchOf(thing), ct);
        if (!allows(read, thing, relation)) throw new NotFoundException();
        return allows(action, thing, relation) ? thing : throw new AccessDeniedException(DeniedSentence);
    }
}
