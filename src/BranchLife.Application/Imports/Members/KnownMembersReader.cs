using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Members;

/// <summary>
/// Reads the members whom a roster may mean: all of the branches that it names, and everybody anywhere who bears a name of
/// it (a person may be in another branch).
/// </summary>
internal sealed class KnownMembersReader(BranchLifeDbContext db, DateOnly today)
{
    private const int NamesAtOnce = 1_000;
    private const int UnitsAtOnce = 400;

    public async Task<KnownMembers> ForAsync(IReadOnlyCollection<MemberRow> rows, CancellationToken ct)
    {
        var units = rows.Select(row => row.Unit?.Id).OfType<Id<Unit>>().Distinct().ToHashSet();
        var known = new Dictionary<Id<Member>, KnownMember>();
        var posts = await PostsAsync(units, ct);
        foreach (var some in units.Chunk(UnitsAtOnce))
            Keep(await Current().Where(each => some.Contains(each.UnitId)).ToListAsync(ct));
        foreach (var some in rows.Select(row => row.Name).OfType<string>().Distinct().Chunk(NamesAtOnce))
            Keep(await Current().Where(each => some.Contains(each.Name)).ToListAsync(ct));
        return new KnownMembers(known.Values);

        void Keep(List<Found> found)
        {
            foreach (var each in found) known.TryAdd(each.MemberId, each.ToKnown(posts[(each.PersonId, each.UnitId)]));
        }
    }

    private IQueryable<Found> Current() =>
        from member in db.Members.AsNoTracking()
        from held in member.Memberships
        where held.From <= today && (held.To == null || today <= held.To)
        join person in db.Persons on member.PersonId equals person.Id
        join unit in db.Units on held.BranchId equals unit.Id
        select new Found
        {
            MemberId = member.Id, PersonId = person.Id, UnitId = unit.Id, UnitCode = unit.Code, UnitName = unit.Name, Name = person.Name,
            Gender = person.Gender, Ethnicity = person.Ethnicity, BornOn = person.BornOn, BornMonthOnly = person.BornMonthOnly,
            Education = person.Education, Phone = person.Phone, IdNumber = person.IdNumber,
            Status = member.Status, JoinedOn = member.JoinedOn, JoinedMonthOnly = member.JoinedMonthOnly,
            FullOn = member.FullOn, FullMonthOnly = member.FullMonthOnly, IsMobile = member.IsMobile, MobilePlace = member.MobilePlace,
            Categories = member.Categories, IsLeadingCadre = member.IsLeadingCadre, Note = member.Note,
        };

    private async Task<ILookup<(Id<Person>, Id<Unit>), PostKind>> PostsAsync(HashSet<Id<Unit>> units, CancellationToken ct)
    {
        var posts = new List<(Id<Person> Person, Id<Unit> Unit, PostKind Kind)>();
        foreach (var some in units.Chunk(UnitsAtOnce))
        {
            var held = await db.Posts.Where(post => some.Contains(post.UnitId) && post.From <= today && (post.To == null || today <= post.To))
                .Select(post => new { post.PersonId, post.UnitId, post.Kind }).ToListAsync(ct);
            posts.AddRange(held.Select(post => (post.PersonId, post.UnitId, post.Kind)));
        }

        return posts.ToLookup(post => (post.Person, post.Unit), post => post.Kind);
    }

    private sealed record Found
    {
        public required Id<Member> MemberId { get; init; }

        public required Id<Person> PersonId { get; init; }

        public required Id<Unit> UnitId { get; init; }

        public required string UnitCode { get; init; }

        public required string UnitName { get; init; }

        public required string Name { get; init; }

        public Gender? Gender { get; init; }

        public string? Ethnicity { get; init; }

        public DateOnly? BornOn { get; init; }

        public bool BornMonthOnly { get; init; }

        public string? Education { get; init; }

        public SensitiveText? Phone { get; init; }

        public SensitiveText? IdNumber { get; init; }

        public MemberStatus Status { get; init; }

        public DateOnly JoinedOn { get; init; }

        public bool JoinedMonthOnly { get; init; }

        public DateOnly? FullOn { get; init; }

        public bool FullMonthOnly { get; init; }

        public bool IsMobile { get; init; }

        public string? MobilePlace { get; init; }

        public GuidanceCategories Categories { get; init; }

        public bool IsLeadingCadre { get; init; }

        public string? Note { get; init; }

        public KnownMember ToKnown(IEnumerable<PostKind> posts) => new(MemberId, PersonId, Name, UnitCode, UnitName, new MemberFacts
        {
            Status = Status, JoinedOn = JoinedOn, JoinedMonthOnly = JoinedMonthOnly, FullOn = FullOn, FullMonthOnly = FullMonthOnly,
            IsMobile = IsMobile, MobilePlace = MobilePlace, Categories = Categories, IsLeadingCadre = IsLeadingCadre, Note = Note,
        })
        {
            Gender = Gender, Ethnicity = Ethnicity, BornOn = BornOn, BornMonthOnly = BornMonthOnly, Education = Education,
            Phone = Phone, IdNumber = IdNumber, Posts = [.. posts],
        };
    }
}
