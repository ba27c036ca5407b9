using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public static Id<Person> Secretary => Identities.Named<Person>(1);

    public static Id<Person> Deputy => Identities.Named<Person>(2);

    public static Id<Person> Recorder => Identities.Named<Person>(3);

    public static Id<Person> Comrade => Identities.Named<Person>(4);

    public static Id<Person> AnotherComrade => Identities.Named<Person>(5);

    /// <summary>年老体弱.</summary>
    public static Id<Person> FrailComrade => Identities.Named<Person>(6);

    /// <summary>A member of the branch who owns, wrote and recorded nothing.</summary>
    public static Id<Person> Verifier => Identities.Named<Person>(7);

    /// <summary>Comes to the meeting from the higher organization.</summary>
    public static Id<Person> Guide => Identities.Named<Person>(8);

    public static Id<Person> Stranger => Identities.Named<Person>(9);

    /// <summary>Of the supervising group; belongs to no branch that the tests know.</summary>
    public static Reviewer Supervisor => new(Identities.Named<Person>(10), null);

    /// <summary>Of a higher office.</summary>
    public static Reviewer Superior => new(Identities.Named<Person>(11), null);

    public static Person Person(string name = "林向前", Id<Person>? id = null, PersonFacts? facts = null) =>
        Domain.Members.Person.Register(id ?? Identities.Fresh<Person>(), name, facts ?? new PersonFacts());

    public static Member Member(
        MemberStatus status = MemberStatus.Full, Id<Person>? person = null, bool isLeadingCadre = false) =>
        Domain.Members.Member.Admit(Identities.Fresh<Member>(), person ?? Identities.Fresh<Person>(), new MemberFacts
        {
            Status = status,
            JoinedOn = new DateOnly(2015, 6, 28),
            FullOn = status is MemberStatus.Full ? new DateOnly(2016, 6, 28) : null,
            IsLeadingCadre = isLeadingCadre,
        });
}
