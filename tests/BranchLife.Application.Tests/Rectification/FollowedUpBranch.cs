using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Domain.Supervision;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Rectification;

/// <summary>
/// A branch whose meeting was held and sealed, with or without a 支委会, and everybody who looks at it: the office above, an
/// assigned supervising group, one never assigned, a member of another branch, an administrator.
/// </summary>
internal sealed class FollowedUpBranch
{
    private static readonly DateOnly Day = new(2026, 1, 1);
    private static readonly Period Always = new(Day, new DateOnly(2029, 1, 1));
    private static readonly DateTimeOffset Held = new(2026, 11, 10, 6, 0, 0, TimeSpan.Zero);

    private readonly List<object> _things = [];

    private FollowedUpBranch(bool hasCommittee, bool groupsReadMinutes)
    {
        var committee = A.Committee();
        Branch = A.Branch("青溪村党支部", committee);
        var other = A.Branch("白石村党支部", committee);
        _things.AddRange([committee, Branch, other]);
        Members = [.. new[] { "孙丽", "林向东", "周敏", "何大川", "胡小满" }.Select(name => Person(name, Branch))];
        (Stranger, Office, Supervisor, IdleSupervisor, Auditor) =
            (Person("谢安", other), Person("高远", null), Person("宋词", null), Person("江流", null), Person("马骏", null));
        _things.Add(A.Post(Secretary, Branch, PostKind.Secretary, Always));
        if (hasCommittee)
        {
            _things.Add(A.Post(Commissioner, Branch, PostKind.OrganizationCommissioner, Always));
            _things.Add(A.Post(Recorder, Branch, PostKind.PublicityCommissioner, Always));
        }

        _things.Add(A.Grant(Office, GrantKind.Office, committee.Id, Always));
        _things.Add(A.Grant(Auditor, GrantKind.AuditAdministrator, null, Always));
        _things.Add(Group("第三督导组", committee, Supervisor, Branch));
        _things.Add(Group("第四督导组", committee, IdleSupervisor, null));
        var campaign = Campaign.Draft(Identities.Fresh<Campaign>(), committee.Id, committee.Id, A.Notice with { GroupsReadMinutes = groupsReadMinutes });
        campaign.Launch(Held);
        Meeting = A.Meeting(of: Branch.Id, campaign: campaign.Id, plan: A.Plan with
        {
            HeldOn = Held.ChinaDay,
            HostId = Secretary,
            RecorderId = Recorder,
            Steps = [],
        });
        _things.AddRange([campaign, Meeting]);
        Hold();
    }

    public Unit Branch { get; }

    public Meeting Meeting { get; }

    public CriticismRecord Criticism { get; private set; } = null!;

    /// <summary>Secretary, two of the committee (if there is one), two without a post.</summary>
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

    public static async Task<FollowedUpBranch> InAsync(TestDatabase database, bool hasCommittee = true, bool groupsReadMinutes = true)
    {
        var branch = new FollowedUpBranch(hasCommittee, groupsReadMinutes);
        await database.KeepAsync(branch._things);
        return branch;
    }

    /// <summary>A confirmed problem with one item against it.</summary>
    /// <param name="subject">Null: the branch's own.</param>
    public async Task<RectificationItem> ItemAsync(
        TestDatabase database, Id<Person>? subject, Id<Person> owner, DateOnly? due, Action<RectificationItem>? then = null)
    {
        var problem = A.Problem(subject, Meeting).Confirmed();
        var item = A.Item(new MeasurePlan
        {
            Measure = "每月入户走访四户", OwnerId = owner, DueOn = due, IsLongTerm = due is null, NextReviewOn = new DateOnly(2027, 1, 10),
        }, problem);
        then?.Invoke(item);
        await database.KeepAsync(problem, item);
        return item;
    }

    private void Hold()
    {
        var reviewer = new Reviewer(Supervisor, null);
        Meeting.SubmitPlan([], Secretary, Held.AddDays(-20));
        Meeting.ApprovePlan(Meeting.PlanFingerprint, reviewer, Held.AddDays(-19));
        Meeting.SubmitMaterials([]);
        Meeting.ApproveMaterials(reviewer);
        Meeting.Notify([], Secretary, Held.AddDays(-2));
        Meeting.Convene([], Secretary, Held);
        var session = MeetingSession.Open(Identities.Fresh<MeetingSession>(), Meeting, 1, "全体会议", false,
            [.. Members.Select(member => A.MemberLine(member, "党员"))], Held);
        Criticism = CriticismRecord.Record(Identities.Fresh<CriticismRecord>(), session, CriticismKind.Mutual, AnotherComrade, Comrade,
            new CriticismWords("工作作风", "三季度只入户两次，回访没有登记。", "接受批评。"), 1, Recorder, Held);
        session.End(Held.AddHours(2));
        Meeting.End([], Secretary, Held.AddHours(2));
        var minutes = Minutes.Of(Identities.Fresh<Minutes>(), session);
        minutes.Assemble("应到5人，实到5人。", null);
        minutes.Sign(minutes.Fingerprint, Secretary, Held.AddDays(1));
        minutes.Sign(minutes.Fingerprint, Recorder, Held.AddDays(1));
        minutes.Seal(new SealedSitting(session, [Criticism]), null, Held.AddDays(1));
        Meeting.Seal([], 0, Secretary, Held.AddDays(1));
        Meeting.Explain("R-LIST-02", "其余同志的问题清单另行补报", Secretary, Held.AddDays(1));
        _things.AddRange([session, Criticism, minutes]);
    }

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

    private static SupervisingGroup Group(string name, Unit sentBy, Id<Person> member, Unit? assigned)
    {
        var group = A.SupervisingGroup(name, sentBy.Id);
        group.Take(member, true, Always, null);
        if (assigned is not null) group.Assign(assigned.Id, Always, new Dictionary<Id<Person>, Id<Unit>>());
        return group;
    }
}
