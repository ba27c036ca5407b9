using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Members;

/// <summary>One member: where the formal relation lay, what posts were held, where else the member takes part.</summary>
public sealed class MemberCard(BranchLifeDbContext db, Relations relations, ReadingDoor door, Actor actor)
{
    public async Task<View> FindAsync(Id<Member> id, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var person = await db.Persons.AsNoTracking().SingleAsync(found => found.Id == member.PersonId, ct);
        var relation = member.BranchOn(actor.Today) is { } held ? await relations.ToAsync(held.BranchId, ct) : null;
        var allowed = Enum.GetValues<MemberAction>().Where(action => MemberAccess.Allows(action, member, relation, actor)).ToHashSet();
        var phone = allowed.Contains(MemberAction.ReadContact)
            ? door.Open(person.Phone, new SensitiveRecord(RecordKind.Contact, person.Id.Value, person.Id, person.Id)) : null;
        await door.CloseAsync(ct);
        return new View(
            id, member.Version, person.Name, member.Status, member.State, member.Categories, member.IsLeadingCadre, member.IsMobile,
            member.MobilePlace, phone, allowed.Contains(MemberAction.ReadParticulars) ? ParticularsOf(person, member) : null,
            await PlacesAsync(member, ct), await PostsAsync(person.Id, ct), allowed);
    }

    private static Particulars ParticularsOf(Person person, Member member) => new(
        person.Gender, person.Ethnicity, person.BornOn, person.BornMonthOnly, person.Education, member.JoinedOn, member.JoinedMonthOnly,
        member.FullOn, member.FullMonthOnly, member.Note);

    private async Task<IReadOnlyList<PlaceRow>> PlacesAsync(Member member, CancellationToken ct)
    {
        var ids = member.Memberships.Select(held => held.BranchId).Concat(member.Attachments.Select(held => held.UnitId)).Distinct().ToArray();
        var names = await db.Units.Where(unit => ids.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        return
        [
            .. member.Memberships.OrderByDescending(held => held.From).Select(held => new PlaceRow(names[held.BranchId], held.From, held.To, null)),
            .. member.Attachments.OrderByDescending(held => held.From).Select(held => new PlaceRow(names[held.UnitId], held.From, held.To, held.Reason)),
        ];
    }

    private async Task<IReadOnlyList<PostRow>> PostsAsync(Id<Person> person, CancellationToken ct) =>
        await (from post in db.Posts
               join unit in db.Units on post.UnitId equals unit.Id
               where post.PersonId == person
               orderby post.From descending, post.Id
               select new PostRow(unit.Name, post.Kind, post.From, post.To)).ToListAsync(ct);

    /// <param name="Phone">Null where the reader is neither the member nor the secretary of the branch.</param>
    /// <param name="Particulars">Null for those who are not on the committee or in an office above.</param>
    public sealed record View(
        Id<Member> Id, int Version, string Name, MemberStatus Status, MembershipState State, GuidanceCategories Categories,
        bool IsLeadingCadre, bool IsMobile, string? MobilePlace, string? Phone, Particulars? Particulars,
        IReadOnlyList<PlaceRow> Places, IReadOnlyList<PostRow> Posts, IReadOnlySet<MemberAction> Allowed);

    public sealed record Particulars(
        Gender? Gender, string? Ethnicity, DateOnly? BornOn, bool BornMonthOnly, string? Education, DateOnly JoinedOn, bool JoinedMonthOnly,
        DateOnly? FullOn, bool FullMonthOnly, string? Note);

    /// <param name="Reason">Why the member takes part there; null for the formal relation.</param>
    public sealed record PlaceRow(string Unit, DateOnly From, DateOnly? To, string? Reason);

    public sealed record PostRow(string Unit, PostKind Kind, DateOnly From, DateOnly? To);
}
