using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;

namespace BranchLife.Testing.Building;

/// <summary>
/// A branch of three on the committee and four others whose meeting is being prepared, with everybody who looks at it: the
/// office above, an assigned supervising group, one never assigned, a member of another branch, an administrator.
/// </summary>
public sealed class PreparedBranch
{
    private static readonly DateOnly Day = new(2026, 1, 1);
    private static readonly Period Always = new(Day, null);

    private readonly List<object> _things = [];

    public PreparedBranch(bool groupsReadMinutes = true, MeetingForm form = MeetingForm.Assembly)
    {
        var committee = A.Committee();
        Branch = A.Branch("青溪村党支部", committee);
        var other = A.Branch("白石村党支部", committee);
        _things.AddRange([committee, Branch, other]);
        Members = [.. new[] { "孙丽", "林向东", "周敏", "何大川", "胡小满", "罗平", "郑云" }.Select(name => Person(name, Branch))];
        Stranger = Person("谢安", other);
        Office = Person("高远", null);
        Supervisor = Person("宋词", null);
        IdleSupervisor = Person("江流", null);
        Auditor = Person("马骏", null);
        Posts();
        _things.Add(A.Grant(Office, GrantKind.Office, committee.Id, Always));
        _things.Add(A.Grant(Auditor, GrantKind.AuditAdministrator, null, Always));
        _things.Add(Group("第三督导组", committee, Supervisor, Branch));
        _things.Add(Group("第四督导组", committee, IdleSupervisor, null));
        var campaign = Campaign.Draft(Identities.Fresh<Campaign>(), committee.Id, committee.Id, A.Notice with { GroupsReadMinutes = groupsReadMinutes });
        campaign.Launch(A.Moment);
        Meeting = A.Meeting(of: Branch.Id, campaign: campaign.Id, plan: A.Plan with
        {
            Form = form,
            HeldOn = new DateOnly(2026, 12, 10),
            HostId = Members[0],
            RecorderId = Members[2],
            Steps = [],
        });
        Meeting.SubmitPlan([], Secretary, A.Moment);
        Meeting.ApprovePlan(Meeting.PlanFingerprint, new Reviewer(Supervisor, null), A.Moment);
        _things.AddRange([campaign, Meeting]);
    }

    public Unit Branch { get; }

    public Meeting Meeting { get; }

    /// <summary>Secretary, 组织委员, 宣传委员, then four without a post.</summary>
    public IReadOnlyList<Id<Person>> Members { get; }

    public Id<Person> Secretary => Members[0];

    public Id<Person> Commissioner => Members[1];

    public Id<Person> Recorder => Members[2];

    public Id<Person> Comrade => Members[3];

    public Id<Person> AnotherComrade => Members[4];

    public Id<Person> Stranger { get; }

    public Id<Person> Office { get; }

    public Id<Person> Supervisor { get; }

    public Id<Person> IdleSupervisor { get; }

    public Id<Person> Auditor { get; }

    public IEnumerable<Id<Person>> Everybody => [.. Members, Stranger, Office, Supervisor, IdleSupervisor, Auditor];

    /// <summary>Everything to be kept.</summary>
    public IReadOnlyList<object> Things => _things;

    private Id<Person> Person(string name, Unit? branch)
    {
        var person = A.Person(name);
        _things.Add(person);
        if (branch is null) return person.Id;

        var member = A.Member(person: person.Id);
        member.Join(branch, Day);
        _things.Add(member);
        return person.Id;
    }

    private void Posts()
    {
        _things.Add(A.Post(Secretary, Branch, PostKind.Secretary, Always));
        _things.Add(A.Post(Commissioner, Branch, PostKind.OrganizationCommissioner, Always));
        _things.Add(A.Post(Recorder, Branch, PostKind.PublicityCommissioner, Always));
    }

    private static SupervisingGroup Group(string name, Unit sentBy, Id<Person> member, Unit? assigned)
    {
        var group = A.SupervisingGroup(name, sentBy.Id);
        group.Take(member, true, Always, null);
        if (assigned is not null) group.Assign(assigned.Id, Always, new Dictionary<Id<Person>, Id<Unit>>());
        return group;
    }
}
