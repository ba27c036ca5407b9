using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Seeding;

/// <summary>One county, one committee, three general branches, fourteen branches of different kinds and their people.</summary>
internal sealed class DemoTree(DemoWorld world)
{
    private static readonly PostKind[] SmallCommittee =
        [PostKind.Secretary, PostKind.OrganizationCommissioner, PostKind.PublicityCommissioner];

    private static readonly PostKind[] LargeCommittee =
        [PostKind.Secretary, PostKind.OrganizationCommissioner, PostKind.PublicityCommissioner, PostKind.DeputySecretary, PostKind.DisciplineCommissioner];

    private readonly DemoUnits _units = SeedResources.Units();
    private int _phone;

    public void Grow()
    {
        var founded = new DateOnly(2016, 7, 1);
        world.County = Found(_units.County, UnitKind.LocalCommittee, null, founded);
        world.Committee = Found(_units.Committee, UnitKind.PrimaryCommittee, world.County, founded);
        world.Committee.ReviewPlansBelow(true);
        var generals = _units.GeneralBranches.Select(node => Found(node, UnitKind.GeneralBranch, world.Committee, founded)).ToArray();
        foreach (var plan in _units.Branches) Found(plan, generals);
        Second();
    }

    private Unit Found(DemoUnits.Node node, UnitKind kind, Unit? superior, DateOnly from)
    {
        var unit = world.Keep(Unit.Found(world.Ids.Next<Unit>(), node.Code, node.Name, kind, superior, from));
        unit.Describe(new UnitFacts { ShortName = node.Short, FoundedOn = from });
        world.List("unit", new SeedManifest.Thing(unit.Id.Value, $"/branches/{unit.Id}", unit.Code));
        return unit;
    }

    private void Found(DemoUnits.Branch plan, Unit[] generals)
    {
        var temporary = plan.UnitKind is UnitKind.TemporaryBranch;
        var from = temporary ? world.Today.AddMonths(-5) : new DateOnly(2018, 1, 1);
        var superior = plan.General < 0 ? world.Committee : generals[plan.General];
        var unit = world.Keep(Unit.Found(world.Ids.Next<Unit>(), plan.Code, plan.Name, plan.UnitKind, superior, from));
        var term = new DateOnly(2024, 3, 1);
        var years = plan.BranchDomain is BranchDomain.Village or BranchDomain.Community ? 5 : 3;
        unit.Describe(new UnitFacts
        {
            ShortName = plan.Short, Domain = plan.BranchDomain, IsDirect = plan.General < 0, FoundedOn = from,
            TermFrom = temporary ? null : term, TermTo = temporary ? null : term.AddYears(years),
        });
        world.List("unit", new SeedManifest.Thing(unit.Id.Value, $"/branches/{unit.Id}", unit.Code));

        var branch = new DemoBranch(unit, plan.MeetingStage);
        world.Branches.Add(branch);
        for (var i = 0; i < plan.Size; i++) branch.People.Add(Admit(branch, i));
        if (plan.Size > 0) Elect(branch, plan.Size >= 20 ? LargeCommittee : SmallCommittee, term);
    }

    private (Person Person, Member Member) Admit(DemoBranch branch, int index)
    {
        var age = 24 + world.Random.Next(45);
        var born = new DateOnly(world.Today.Year - age, 1 + world.Random.Next(12), 1 + world.Random.Next(28));
        var joined = new DateOnly(Math.Min(born.Year + 20 + world.Random.Next(12), world.Today.Year - 2), 1 + world.Random.Next(12), 1);
        var probationary = index > 5 && index == branch.People.Count && index % 9 == 7;
        if (probationary) joined = world.Today.AddMonths(-7);
        var id = world.Ids.Next<Person>();
        var person = world.Keep(Person.Register(id, world.Names.Next(), new PersonFacts
        {
            Gender = world.Random.Next(5) < 2 ? Gender.Female : Gender.Male, Ethnicity = "汉族", BornOn = born,
            Education = world.Pick(["大专", "大学本科", "高中", "中专"]), Phone = world.Marks.On("phone", $"199-0000-{++_phone:D4}", id.Value, branch, secretary: true, group: false, committee: false, id),
            IdNumber = world.Marks.On("idNumber", "", id.Value, branch, secretary: false, group: false, committee: false),
        }));
        var mobile = branch.Unit.Kind is UnitKind.MobileMemberBranch || index is 9;
        var frail = age >= 66 && index > 5;
        var member = world.Keep(Member.Admit(world.Ids.Next<Member>(), person.Id, new MemberFacts
        {
            Status = probationary ? MemberStatus.Probationary : MemberStatus.Full, JoinedOn = joined,
            FullOn = probationary ? null : joined.AddYears(1), IsMobile = mobile, MobilePlace = mobile ? "邻省江口市建筑工地" : null,
            IsLeadingCadre = index == 5 && branch.Unit.Domain is BranchDomain.GovernmentOrgan,
            Categories = CategoriesOf(branch.Unit, age, frail, mobile),
        }));
        member.Join(branch.Unit, joined > branch.Unit.ValidFrom ? joined : branch.Unit.ValidFrom);
        if (index < 6) world.List("member", new SeedManifest.Thing(member.Id.Value, $"/members/{member.Id}", branch.Unit.Code));
        return (person, member);
    }

    private static GuidanceCategories CategoriesOf(Unit unit, int age, bool frail, bool mobile) =>
        (unit.Domain switch
        {
            BranchDomain.Village => GuidanceCategories.Rural,
            BranchDomain.GovernmentOrgan => GuidanceCategories.GovernmentOrgan,
            BranchDomain.PrivateEnterprise => GuidanceCategories.TwoNew,
            BranchDomain.SoeEnterprise => GuidanceCategories.SoeWorker,
            _ => GuidanceCategories.None,
        })
        | (age <= 35 ? GuidanceCategories.Youth : GuidanceCategories.None)
        | (age >= 60 ? GuidanceCategories.Retired : GuidanceCategories.None)
        | (frail ? GuidanceCategories.Frail : GuidanceCategories.None)
        | (mobile ? GuidanceCategories.Mobile : GuidanceCategories.None);

    private void Elect(DemoBranch branch, PostKind[] posts, DateOnly from)
    {
        var seats = posts.Zip(branch.People.Where(one => one.Member.Status is MemberStatus.Full));
        foreach (var (kind, holder) in seats)
        {
            branch.Posts.Add(world.Keep(Post.Appoint(
                world.Ids.Next<Post>(), holder.Person.Id, branch.Unit, kind, AppointmentBasis.Elected, new Period(from, null), branch.Posts)));
        }
    }

    // The temporary branch borrows people; their formal relations stay where they are (支条 art. 8).
    private void Second()
    {
        var temporary = world.Branches.Single(branch => branch.Unit.Kind is UnitKind.TemporaryBranch);
        foreach (var home in world.Branches.Where(branch => branch != temporary && branch.People.Count > 15).Take(7))
        {
            var one = home.People[^2];
            one.Member.Attach(temporary.Unit.Id, temporary.Unit.ValidFrom, null, "抽调参加征迁工作组");
            temporary.People.Add(one);
        }

        foreach (var (kind, holder) in SmallCommittee.Zip(temporary.People))
        {
            temporary.Posts.Add(world.Keep(Post.Appoint(
                world.Ids.Next<Post>(), holder.Person.Id, temporary.Unit, kind, AppointmentBasis.Appointed,
                new Period(temporary.Unit.ValidFrom, null), temporary.Posts)));
        }
    }
}
