using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Testing.Building;

/// <summary>
/// A branch with a committee of three and two members whose meeting is being planned, with the office above, an assigned
/// supervising group and people who have no business there.
/// </summary>
public class PlannedBranch
{
    public static readonly DateOnly Day = new(2026, 12, 18);

    private static readonly DateOnly Long = new(2026, 1, 1);
    private static readonly Period Always = new(Long, null);

    private readonly List<object> _things = [];

    public PlannedBranch(bool inCampaign = true, bool reviewed = true)
    {
        Committee = A.Committee();
        Branch = A.Branch("青溪村党支部", Committee);
        Other = A.Branch("白石村党支部", Committee);
        _things.AddRange([Committee, Branch, Other]);
        Secretary = Person("孙丽", Branch);
        Commissioner = Person("林向东", Branch);
        Recorder = Person("周敏", Branch);
        Comrade = Person("何大川", Branch);
        FrailComrade = Person("罗平", Branch);
        Stranger = Person("谢安", Other);
        Office = Person("高远", null);
        Supervisor = Person("宋词", null);
        _things.AddRange([
            A.Post(Secretary, Branch, PostKind.Secretary, Always), A.Post(Commissioner, Branch, PostKind.OrganizationCommissioner, Always),
            A.Post(Recorder, Branch, PostKind.PublicityCommissioner, Always), A.Grant(Office, GrantKind.Office, Committee.Id, Always)]);
        var group = A.SupervisingGroup("第三督导组", Committee.Id);
        group.Take(Supervisor, true, Always, null);
        group.Assign(Branch.Id, Always, new Dictionary<Id<Person>, Id<Unit>>());
        Adoption = A.RegularMeeting(of: Branch.Id, plan: A.RegularPlan with { HostId = Secretary, RecorderId = Recorder });
        Adoption.Hold("讨论通过方案。", null, [new RegularAttendance(Secretary, true, null)]);
        Campaign = inCampaign ? Campaign.Draft(Identities.Fresh<Campaign>(), Committee.Id, Committee.Id, A.Notice with
        {
            Theme = "持续推动作风建设常态化长效化",
            WindowFrom = new DateOnly(2026, 12, 1),
            WindowTo = new DateOnly(2027, 1, 31),
        }) : null;
        Meeting = A.Meeting(of: Branch.Id, reviewed: reviewed, campaign: Campaign?.Id, plan: Plan);
        _things.AddRange([group, Adoption, Meeting]);
        if (Campaign is not null) _things.Add(Campaign);
    }

    /// <summary>Everything that is to be kept.</summary>
    public IReadOnlyList<object> Things => _things;

    public Unit Committee { get; }

    public Unit Branch { get; }

    public Unit Other { get; }

    public Campaign? Campaign { get; }

    public Meeting Meeting { get; }

    public RegularMeeting Adoption { get; }

    public Id<Person> Secretary { get; }

    public Id<Person> Commissioner { get; }

    public Id<Person> Recorder { get; }

    public Id<Person> Comrade { get; }

    public Id<Person> FrailComrade { get; }

    public Id<Person> Stranger { get; }

    public Id<Person> Office { get; }

    public Id<Person> Supervisor { get; }

    /// <summary>A plan that can be submitted as it stands.</summary>
    public PlanDraft Plan => new()
    {
        Title = "2026年度专题组织生活会", Theme = "持续推动作风建设常态化长效化", Form = MeetingForm.Assembly, HeldOn = Day,
        StartsAt = new TimeOnly(14, 30), Place = "村党群服务中心", HostId = Secretary, RecorderId = Recorder, AdoptedById = Adoption.Id,
        Steps = [Step(PlanPhase.Before, "学习研讨", Day.AddDays(-8)), Step(PlanPhase.During, "批评和自我批评", Day), Step(PlanPhase.After, "制定整改清单", Day.AddDays(14))],
    };

    public PlanStep Step(PlanPhase phase, string title, DateOnly? due) =>
        new() { Ordinal = 1, Phase = phase, Title = title, OwnerId = Commissioner, DueOn = due };

    private Id<Person> Person(string name, Unit? branch)
    {
        var person = A.Person(name);
        _things.Add(person);
        if (branch is null) return person.Id;
        var member = A.Member(person: person.Id);
        member.Join(branch, Long);
        _things.Add(member);
        return person.Id;
    }
}
