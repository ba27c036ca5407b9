using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Databases;
using BranchLife.Testing.Workbooks;
using BranchLife.Web.Tests.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>
/// The demonstration, completed by what it has no thing for: the groups' terms in every branch that the matrix looks at, a
/// campaign and a group of a foreign committee, lists on their way in, accounts for whoever has to ask.
/// </summary>
public sealed class MatrixApp : DemoApp
{
    /// <summary>Unsupervised, past every stage: what is "other" to everybody but the office.</summary>
    internal const string OtherBranch = "330103";

    /// <summary>Home of memberOther and secretaryOther.</summary>
    private const string ForeignBranch = "330303";

    private const int FewestOrdinary = 4;

    private readonly Dictionary<Id<Person>, string> _userNames = [];
    private readonly Dictionary<string, MatrixBranch> _branches = [];
    private readonly Dictionary<string, Place> _places = [];
    private string _kept = "";

    internal IReadOnlyDictionary<string, MatrixBranch> Branches => _branches;

    internal Campaign ForeignCampaign { get; private set; } = null!;

    internal SupervisingGroup ForeignGroup { get; private set; } = null!;

    /// <summary>Lists that the office has handed in, by room.</summary>
    internal Dictionary<string, Guid> HandedIn { get; } = [];

    /// <summary>One-time passwords that the system administrator has issued.</summary>
    internal Guid PasswordSheet { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _kept = Services.GetRequiredService<PasswordCheck>().Keep(Password);
        await LookAsync(async db =>
        {
            await FindBranchesAsync(db);
            await SuperviseAsync(db);
            foreach (var user in await db.Users.ToListAsync()) _userNames[user.PersonId] = user.UserName!;
            return true;
        });
        await AddForeignersAsync();
        foreach (var room in new[] { "members", "branches" }) HandedIn[room] = await HandInAsync(room);
        PasswordSheet = await OpenAnAccountAsync();
        foreach (var route in MatrixRow.All.Select(row => row.Route).Distinct())
            _places[route] = await LookAsync(db => new Places(this, db).OfAsync(route));
    }

    internal Place PlaceOf(string route) => _places[route];

    /// <summary>Everybody who is going to ask signs in first; then those who are suspended lose their accounts.</summary>
    internal async Task<SqliteSnapshot> SignEverybodyInAsync()
    {
        foreach (var row in MatrixRow.All) await VisitorOfAsync(row);
        var suspended = _branches.Values.Select(branch => branch.Suspended).ToArray();
        await LookAsync(db => db.Users.Where(user => suspended.Contains(user.PersonId))
            .ExecuteUpdateAsync(user => user.SetProperty(one => one.State, AccountState.Suspended)));
        foreach (var person in suspended.Where(_userNames.ContainsKey)) await (await VisitorAsync(_userNames[person])).ReadTokenAsync("/Account/Login");
        return SqliteSnapshot.Of(Services.GetRequiredService<IConfiguration>().GetConnectionString("BranchLife")!);
    }

    internal async Task<Visitor> VisitorOfAsync(MatrixRow row)
    {
        if (PersonOf(row.Principal, PlaceOf(row.Route)) is not { } person) return await VisitorAsync(null);

        if (!_userNames.TryGetValue(person, out var name))
        {
            name = _userNames[person] = $"matrix-{_userNames.Count}";
            await KeepAsync(NewAccount.For(person, name, _kept, new UpperInvariantLookupNormalizer(), Clock, Ids, mustChange: false));
        }

        return await VisitorAsync(name);
    }

    private Id<Person>? PersonOf(string principal, Place place) => principal switch
    {
        Principals.Anonymous => null,
        Principals.Suspended => place.Branch.Suspended,
        "author" => place.Author,
        "criticized" => place.Criticized,
        "member" => place.Member,
        "memberOther" => _branches[ForeignBranch].Ordinary[0],
        "secretary" => place.Branch.Secretary,
        "secretaryOther" => _branches[ForeignBranch].Secretary,
        "committee" => place.Branch.Committee,
        "recorder" => place.Branch.Recorder,
        "supervisor" => Named("supervisor"),
        "supervisorEnded" => Named("supervisor-ended"),
        "office" => Named("office"),
        "systemAdmin" => Named("system-admin"),
        "securityAdmin" => Named("security-admin"),
        "auditAdmin" => Named("audit-admin"),
        _ => throw new InvalidOperationException($"The matrix knows no {principal}."),
    };

    internal Id<Person> Named(string userName) => _userNames.First(pair => pair.Value == userName).Key;

    private async Task FindBranchesAsync(BranchLifeDbContext db)
    {
        var posts = await db.Posts.AsNoTracking().ToListAsync();
        var members = await db.Members.AsNoTracking().ToListAsync();
        var suspended = Manifest.Principals.Where(one => one.State != "active").Select(one => one.MemberId).ToHashSet();
        foreach (var meeting in await db.Meetings.AsNoTracking().Where(meeting => meeting.CampaignId != null && meeting.RedoOfId == null).ToListAsync())
        {
            var unit = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == meeting.BranchId);
            var seats = posts.Where(post => post.UnitId == unit.Id).OrderBy(post => post.Kind).ToArray();
            var ordinary = members.Where(member => member.Attachments.Count == 0 && !suspended.Contains(member.Id.Value)
                && member.BranchOn(Manifest.Today)?.BranchId == unit.Id && posts.All(post => post.PersonId != member.PersonId)).Select(member => member.PersonId).Order().ToArray();
            if (ordinary.Length < FewestOrdinary) continue; // a temporary branch has borrowed people only

            _branches[unit.Code] = new MatrixBranch(
                unit.Id, meeting.Id, seats.Single(post => post.Kind is PostKind.Secretary).PersonId, meeting.RecorderId!.Value,
                seats.Last(post => post.Kind is not PostKind.Secretary && post.PersonId != meeting.RecorderId).PersonId,
                ordinary);
        }
    }

    // The demonstration leaves some branches without a group; the matrix asks group and former group everywhere.
    private async Task SuperviseAsync(BranchLifeDbContext db)
    {
        var groups = await db.SupervisingGroups.ToListAsync();
        var (standing, ended) = (groups.Single(group => group.Name == "第一督导组"), groups.Single(group => group.Name == "第二督导组"));
        var from = Manifest.Today.AddMonths(-6);
        foreach (var (code, branch) in _branches.Where(pair => pair.Key is not (OtherBranch or ForeignBranch)))
        {
            Assign(standing, new Period(from, Manifest.Today.AddYears(1)));
            Assign(ended, new Period(from, Manifest.Today.AddDays(-30)));

            void Assign(SupervisingGroup group, Period term)
            {
                if (group.Assignments.All(held => held.BranchId != branch.Id)) group.Assign(branch.Id, term, new Dictionary<Id<Person>, Id<Unit>>());
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task AddForeignersAsync()
    {
        var unit = Unit.Found(Ids.Next<Unit>(), "4400", "中共松口镇委员会", UnitKind.PrimaryCommittee, null, Manifest.Today.AddYears(-3));
        ForeignGroup = SupervisingGroup.Form(Ids.Next<SupervisingGroup>(), "松口督导组", unit.Id);
        ForeignCampaign = Campaign.Draft(Ids.Next<Campaign>(), unit.Id, unit.Id, new CampaignNotice
        {
            Title = "松口镇专题组织生活会", Theme = "学习", NoticeTitle = "通知", AppliesToYear = 2026, WindowFrom = Manifest.Today,
            WindowTo = Manifest.Today.AddDays(60), MemberAspects = ["理想信念"],
        });
        ForeignCampaign.Launch(Clock.GetUtcNow());
        await KeepAsync(unit);
        await KeepAsync(ForeignGroup, ForeignCampaign);
    }

    private async Task<Guid> HandInAsync(string room)
    {
        var unit = Manifest.Objects["unit"].Single(thing => thing.Unit == "3300").Id;
        using var browser = await SignedInAsync("office");
        var file = XlsxFile.Of("名册", sheet => sheet.Row("姓名", "入党日期", "党员类别", "党支部代码").Row("木兰", "1998-07-01", "正式", "330101"));
        var answer = await browser.UploadAsync($"/{room}/import", "Input.File", "名册.xlsx", file, ("Input.Unit", unit.ToString()));
        return IdIn(answer.Location!);
    }

    private async Task<Guid> OpenAnAccountAsync()
    {
        var administrator = await VisitorAsync("system-admin");
        var answer = await administrator.PostAsync("/administration/accounts/open",
        [
            ("Input.Lines[0].PersonId", _branches[ForeignBranch].Ordinary[^2].ToString()), ("Input.Lines[0].UserName", "matrix-opened"),
            ("Input.Lines[0].IsChosen", "true"),
        ]);
        return IdIn(answer.Headers.Location!.OriginalString);
    }

    private static Guid IdIn(string address) => Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);
}
