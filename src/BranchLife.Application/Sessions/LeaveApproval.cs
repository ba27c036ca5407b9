using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Who may have approved whose leave on one day: the secretary or somebody entrusted; for the secretary somebody entrusted,
/// another of the committee, or the office above. Nobody their own.
/// </summary>
public sealed record LeaveApproval(
    Id<Person>? SecretaryId, IReadOnlyList<Id<Person>> Entrusted, IReadOnlyList<Id<Person>> Committee, IReadOnlyList<Id<Person>> Above)
{
    public IReadOnlyList<Id<Person>> For(Id<Person> member) =>
        member == SecretaryId || (SecretaryId is null && Entrusted.Count == 0)
            ? [.. Entrusted.Concat(Committee).Concat(Above).Where(person => person != member).Distinct()]
            : [.. (SecretaryId is { } secretary ? Entrusted.Prepend(secretary) : Entrusted).Where(person => person != member).Distinct()];

    internal static async Task<LeaveApproval> ReadAsync(BranchLifeDbContext db, Id<Unit> branch, DateOnly day, CancellationToken ct)
    {
        var posts = await db.Posts.Where(post => post.UnitId == branch && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new { post.PersonId, post.Kind }).ToListAsync(ct);
        var entrusted = await db.Delegations.Where(d => d.BranchId == branch && d.From <= day && day <= d.To)
            .OrderBy(d => d.From).ThenBy(d => d.Id).Select(d => d.ToPersonId).ToListAsync(ct);
        var above = await db.Units.Where(unit => unit.Id == branch).SelectMany(unit => unit.Ancestors)
            .Join(db.Grants, unit => (Id<Unit>?)unit.AncestorId, grant => grant.UnitId, (unit, grant) => new { unit.Depth, grant })
            .Where(held => held.grant.From <= day && (held.grant.To == null || day <= held.grant.To))
            .OrderBy(held => held.Depth).ThenBy(held => held.grant.PersonId).Select(held => held.grant.PersonId).ToListAsync(ct);
        return new LeaveApproval(
            posts.Where(post => post.Kind is PostKind.Secretary).Select(post => (Id<Person>?)post.PersonId).FirstOrDefault(),
            entrusted, [.. posts.Where(post => post.Kind.IsCommittee).OrderBy(post => post.Kind).Select(post => post.PersonId).Distinct()], above);
    }
}
