using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;

namespace BranchLife.Testing.Building;

public static partial class A
{
    /// <summary>Sends supervising groups and launches campaigns, where no other unit is named.</summary>
    public static Id<Unit> OurCommittee => Identities.Named<Unit>(20);

    /// <summary>The day on which the units of the tests were founded.</summary>
    public static DateOnly FoundingDay => new(2020, 1, 1);

    public static Unit Committee(string name = "中共青溪镇委员会", Unit? under = null) =>
        Unit(name, UnitKind.PrimaryCommittee, under);

    public static Unit Branch(string name = "青溪村党支部", Unit? under = null) => Unit(name, UnitKind.PartyBranch, under);

    public static Unit Unit(string name, UnitKind kind, Unit? under = null)
    {
        var id = Identities.Fresh<Unit>();
        return Domain.Branches.Unit.Found(id, id.ToString(), name, kind, under, FoundingDay);
    }

    public static Post Post(
        Id<Person> person, Unit unit, PostKind kind = PostKind.Secretary, Period? term = null,
        params IReadOnlyCollection<Post> beside) =>
        Domain.Branches.Post.Appoint(
            Identities.Fresh<Post>(), person, unit, kind, AppointmentBasis.Elected, term ?? FromTodayOn, beside);

    public static Grant Grant(
        Id<Person> person, GrantKind kind, Id<Unit>? unit = null, Period? term = null,
        params IReadOnlyCollection<Grant> beside) =>
        Domain.Administration.Grant.Give(Identities.Fresh<Grant>(), person, kind, unit, term ?? FromTodayOn, beside);

    public static SupervisingGroup SupervisingGroup(string name = "第三督导组", Id<Unit>? sentBy = null) =>
        Domain.Supervision.SupervisingGroup.Form(Identities.Fresh<SupervisingGroup>(), name, sentBy ?? OurCommittee);
}
