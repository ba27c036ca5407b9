using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;

namespace BranchLife.Application.Seeding;

/// <summary>Everything that one run has made so far, and what it makes things with.</summary>
internal sealed class DemoWorld
{
    public DemoWorld(SeedOptions options, bool distinctNames = true)
    {
        Options = options;
        Random = new Random(options.Seed);
        Clock = new SeedClock(options.Today.AddYears(-3));
        Ids = new IdSource(() => Clock.Now, Random.NextBytes);
        Names = new InventedNames(Random, distinctNames);
        Manifest = new SeedManifest { Seed = options.Seed, Today = options.Today };
        Marks = new CanaryMarks(this);
    }

    public SeedOptions Options { get; }

    public DateOnly Today => Options.Today;

    public Random Random { get; }

    public SeedClock Clock { get; }

    public IdSource Ids { get; }

    public InventedNames Names { get; }

    public DemoTexts Texts { get; } = SeedResources.Texts();

    public SeedManifest Manifest { get; }

    public CanaryMarks Marks { get; }

    /// <summary>All that is to be kept, in the order of its making.</summary>
    public List<object> Things { get; } = [];

    /// <summary>Contents of attachments, by their hash.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public List<DemoBranch> Branches { get; } = [];

    public List<DemoReport> Reports { get; } = [];

    public List<DemoAccount> Accounts { get; } = [];

    public Unit County { get; set; } = null!;

    public Unit Committee { get; set; } = null!;

    public Campaign Campaign { get; set; } = null!;

    public Person Office { get; set; } = null!;

    /// <summary>Offices over every branch.</summary>
    public IEnumerable<Id<Person>> Above => Accounts.Where(account => account.Roles.Contains("office")).Select(account => account.Person.Id);

    public Person Supervisor { get; set; } = null!;

    public SupervisingGroup Group { get; set; } = null!;

    public T Keep<T>(T thing)
        where T : class
    {
        Things.Add(thing);
        return thing;
    }

    public void List(string kind, SeedManifest.Thing thing)
    {
        if (!Manifest.Objects.TryGetValue(kind, out var list)) Manifest.Objects[kind] = list = [];
        list.Add(thing);
    }

    public TItem Pick<TItem>(IReadOnlyList<TItem> from) => from[Random.Next(from.Count)];
}
