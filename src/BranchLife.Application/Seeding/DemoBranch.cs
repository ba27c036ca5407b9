using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>An invented branch with its people; the first is the secretary, the next two or four sit on the committee.</summary>
internal sealed class DemoBranch(Unit unit, MeetingStage stage)
{
    public Unit Unit { get; } = unit;

    public MeetingStage Stage { get; } = stage;

    public List<(Person Person, Member Member)> People { get; } = [];

    public List<Post> Posts { get; } = [];

    public Person Secretary => People[0].Person;

    public Person Recorder => People[1].Person;

    public IEnumerable<Person> Committee => Posts.Select(post => People.First(one => one.Person.Id == post.PersonId).Person).Distinct();

    public IEnumerable<(Person Person, Member Member)> Ordinary => People.Where(one => Posts.All(post => post.PersonId != one.Person.Id));

    public bool IsSupervised { get; set; }

    public string? LastSeal { get; set; }

    /// <summary>Problems drawn from criticism, with the measure that will answer them.</summary>
    public List<(Problem Problem, string Measure)> PersonalProblems { get; } = [];

    public Person Holder(PostKind kind) =>
        Posts.FirstOrDefault(post => post.Kind == kind) is { } post ? People.First(one => one.Person.Id == post.PersonId).Person : Secretary;

    public string StandingOf(Id<Person> person) =>
        string.Join("、", Posts.Where(post => post.PersonId == person).Select(post => post.Kind.Word)) is { Length: > 0 } words ? words : "党员";
}
