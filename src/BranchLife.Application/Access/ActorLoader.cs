using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

/// <summary>Reads a person's relations as they stand today.</summary>
public sealed class ActorLoader(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<Actor?> FindAsync(Id<Person> person, CancellationToken ct)
    {
        var today = clock.Today;
        var name = await db.Persons.Where(p => p.Id == person).Select(p => p.Name).SingleOrDefaultAsync(ct);
        if (name is null) return null;

        var grants = await db.Grants.Where(grant => grant.PersonId == person && grant.From <= today && (grant.To == null || today <= grant.To))
            .Select(grant => new { grant.Kind, grant.UnitId }).ToListAsync(ct);
        // The three administrators read no content, whatever else the records should say of them.
        if (grants.FirstOrDefault(grant => grant.Kind != GrantKind.Office) is { } administrator)
            return new Actor { PersonId = person, Name = name, Today = today, Administrator = administrator.Kind };

        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(m => m.PersonId == person, ct);
        var posts = await db.Posts.Where(post => post.PersonId == person && post.From <= today && (post.To == null || today <= post.To))
            .Select(post => new Actor.HeldPost(post.UnitId, post.Kind)).ToListAsync(ct);
        var delegated = await db.Delegations.Where(d => d.ToPersonId == person && d.From <= today && today <= d.To)
            .Select(d => d.BranchId).ToListAsync(ct);
        var groups = await db.SupervisingGroups
            .Where(group => group.Members.Any(m => m.PersonId == person && m.From <= today && (m.To == null || today <= m.To)))
            .Select(group => group.Id).ToListAsync(ct);
        var supervised = groups.Count == 0 ? [] : await db.SupervisingGroups.Where(group => groups.Contains(group.Id))
            .SelectMany(group => group.Assignments).Where(a => a.From <= today && (a.To == null || today <= a.To))
            .Select(a => a.BranchId).ToListAsync(ct);

        return new Actor
        {
            PersonId = person, Name = name, Today = today, Posts = posts,
            BranchId = member?.BranchOn(today)?.BranchId,
            AttachedTo = member?.Attachments.Where(a => a.Term.Contains(today)).Select(a => a.UnitId).ToHashSet() ?? [],
            ActsAsSecretaryOf = delegated.ToHashSet(),
            Offices = grants.Where(grant => grant.UnitId is not null).Select(grant => grant.UnitId!.Value).ToHashSet(),
            Groups = groups.ToHashSet(), Supervised = supervised.ToHashSet(),
        };
    }
}
