using System.Globalization;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Seeding;

/// <summary>A tree of counties, committees and branches of ordinary size, with people and their posts.</summary>
internal sealed class LargeTree(DemoWorld world, SeedScale scale)
{
    private const string Places = "青柳石竹杨白黄红云清东南西北上下大小长平";
    private const string Lands = "溪桥岭湾坪河山泉塘林岗沟坝口";

    private static readonly DateOnly Founded = new(2016, 7, 1);
    private static readonly DateOnly Term = new(2024, 3, 1);
    private static readonly PostKind[] Seats = [PostKind.Secretary, PostKind.OrganizationCommissioner, PostKind.PublicityCommissioner];

    private int _phone;

    /// <summary>Counties and their committees; of a city its own committee above them.</summary>
    public IReadOnlyList<Unit> Found()
    {
        var city = scale.Counties > 1 ? Unit("33", "中共临川市委员会", UnitKind.LocalCommittee, null) : null;
        var counties = Enumerable.Range(1, scale.Counties)
            .Select(county => Unit($"33{county:00}", $"中共{Place(county)}县委员会", UnitKind.LocalCommittee, city)).ToArray();
        world.County = city ?? counties[0];
        return [.. counties.SelectMany((county, at) => Enumerable.Range(1, scale.CommitteesEach)
            .Select(number => Unit($"{county.Code}{number:00}", $"中共{Place(at + 1)}县{Place((at * 7) + number)}镇委员会", UnitKind.PrimaryCommittee, county)))];
    }

    public DemoBranch Found(int index, Unit committee)
    {
        var number = (index % 1000) + 1;
        var unit = Unit($"{committee.Code}{number:000}", $"{Place(index)}村第{number.ToString(CultureInfo.InvariantCulture)}党支部", UnitKind.PartyBranch, committee);
        unit.Describe(new UnitFacts { Domain = BranchDomain.Village, FoundedOn = Founded, TermFrom = Term, TermTo = Term.AddYears(5) });
        var branch = new DemoBranch(unit, Domain.Meetings.MeetingStage.Planning);
        for (var member = 0; member < scale.SizeOf(index); member++) branch.People.Add(Admit(unit));
        foreach (var (kind, holder) in Seats.Zip(branch.People))
        {
            branch.Posts.Add(world.Keep(Post.Appoint(
                world.Ids.Next<Post>(), holder.Person.Id, unit, kind, AppointmentBasis.Elected, new Period(Term, null), branch.Posts)));
        }

        return branch;
    }

    private Unit Unit(string code, string name, UnitKind kind, Unit? superior)
    {
        var unit = world.Keep(Domain.Branches.Unit.Found(world.Ids.Next<Unit>(), code, name, kind, superior, Founded));
        world.List("unit", new SeedManifest.Thing(unit.Id.Value, $"/branches/{unit.Id}", unit.Code));
        return unit;
    }

    private (Person Person, Member Member) Admit(Unit unit)
    {
        var born = new DateOnly(world.Today.Year - 24 - world.Random.Next(45), 1 + world.Random.Next(12), 1 + world.Random.Next(28));
        var joined = new DateOnly(Math.Min(born.Year + 20 + world.Random.Next(12), world.Today.Year - 2), 1 + world.Random.Next(12), 1);
        var person = world.Keep(Person.Register(world.Ids.Next<Person>(), world.Names.Next(), new PersonFacts
        {
            Gender = world.Random.Next(5) < 2 ? Gender.Female : Gender.Male, Ethnicity = "汉族", BornOn = born,
            Education = world.Pick(["大专", "大学本科", "高中", "中专"]), Phone = $"199{++_phone:D8}",
        }));
        var member = world.Keep(Member.Admit(world.Ids.Next<Member>(), person.Id, new MemberFacts
        {
            Status = MemberStatus.Full, JoinedOn = joined, FullOn = joined.AddYears(1), Categories = GuidanceCategories.Rural,
        }));
        member.Join(unit, joined > unit.ValidFrom ? joined : unit.ValidFrom);
        return (person, member);
    }

    private static string Place(int number) =>
        string.Concat(Places[number % Places.Length], Lands[number / Places.Length % Lands.Length]);
}
