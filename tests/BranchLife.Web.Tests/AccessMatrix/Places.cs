using System.Linq.Expressions;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>
/// Which thing stands for {id} of a route, and in which branch. A new page needs a line here only if its first word is new, or
/// if its meeting has to stand at another stage than the others'.
/// </summary>
internal sealed class Places(MatrixApp app, BranchLifeDbContext db)
{
    private const string Planning = "330013";
    private const string PlanSubmitted = "330202";
    private const string PlanReturned = "330204";
    private const string Preparing = "330102";
    private const string Postponed = "330302";
    private const string ReadyToConvene = "330011";
    private const string InSession = "330301";
    private const string Held = "330201";
    private const string MinutesSealed = "330203";
    private const string FollowUp = "330101";

    private MatrixBranch Other => app.Branches[MatrixApp.OtherBranch];

    public Task<Place> OfAsync(string route) => route.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["meetings", "{id}", ..] => Task.FromResult(Plain(StageOf(route), branch => branch.Meeting.Value)),
        ["sessions", "{id}", ..] => OfBranchAsync(InSession, db.MeetingSessions, session => session.MeetingId == app.Branches[InSession].Meeting,
            session => session.MeetingId == Other.Meeting),
        ["minutes", "{id}", ..] => MinutesAsync(route is "/minutes/{id}" or "/minutes/{id}/additions" ? MinutesSealed : Held),
        ["criticism", "{id}"] => CriticismAsync(FollowUp),
        ["criticism", "{id}", ..] => CriticismAsync(Held),
        ["outlines", "{id}", ..] => OutlineAsync(),
        ["opinions", "{id}"] => OfBranchAsync(Preparing, db.Opinions, opinion => opinion.BranchId == app.Branches[Preparing].Id && opinion.SubjectId == null,
            opinion => opinion.BranchId == Other.Id && opinion.SubjectId == null),
        ["opinions", "{token:length(26)}", ..] => BoxAsync(),
        ["talks", "{id}"] => TalkAsync(),
        ["problems", "{id}", ..] => OfBranchAsync(MinutesSealed, db.Problems,
            problem => problem.MeetingId == app.Branches[MinutesSealed].Meeting && problem.SubjectId == null,
            problem => problem.MeetingId == Other.Meeting && problem.SubjectId == null),
        ["rectification", "{id}", ..] => OfBranchAsync(FollowUp, db.RectificationItems,
            item => item.MeetingId == app.Branches[FollowUp].Meeting && item.SubjectId == null,
            item => item.MeetingId == Other.Meeting && item.SubjectId == null),
        ["public-notices", "{id}", ..] => NoticeAsync(),
        ["commitments", "{id}"] => CommitmentAsync(),
        ["deeds", "{id}"] => OfBranchAsync(Preparing, db.PracticalDeeds,
            deed => deed.BranchId == app.Branches[Preparing].Id && deed.State == DeedState.Accepted && deed.OfferedToId == null,
            deed => deed.BranchId == Other.Id && deed.State == DeedState.Accepted && deed.OfferedToId == null),
        ["reports", "{id}"] => OfBranchAsync(FollowUp, db.MeetingReports, report => report.BranchId == app.Branches[FollowUp].Id && report.Kind == ReportKind.Meeting,
            report => report.BranchId == Other.Id && report.Kind == ReportKind.Meeting),
        ["regular-meetings", "{id}"] => OfBranchAsync(Preparing, db.RegularMeetings, meeting => meeting.BranchId == app.Branches[Preparing].Id,
            meeting => meeting.BranchId == Other.Id),
        ["regular-meetings", "new"] or ["meetings", "new"] => Task.FromResult(Plain(Preparing, branch => branch.Id.Value)),
        ["campaigns", "{id}", ..] => CampaignAsync(route),
        ["branches" or "members", "import"] => TemplateAsync(),
        ["branches" or "members", "import", "{id}"] => Task.FromResult(Alone(app.HandedIn[route.Split('/')[1]])),
        ["branches", "{id}", ..] => Task.FromResult(Plain(Preparing, branch => branch.Id.Value)),
        ["members", "{id}", ..] => MemberAsync(),
        ["supervising-groups", "{id}"] => GroupAsync(app.ForeignGroup.Id.Value),
        ["administration", "rights", "groups", "{id}"] => GroupAsync(null),
        ["administration", "rights", "{id}", ..] => GrantAsync(),
        ["administration", "accounts", "password-sheets", "{id}"] => Task.FromResult(Alone(app.PasswordSheet)),
        ["administration", "accounts", "{id}"] => AccountAsync(),
        _ when !route.Contains("{id}", StringComparison.Ordinal) => Task.FromResult(Alone(Guid.Empty)),
        _ => throw new InvalidOperationException($"{route}: say in Places which thing stands for its id."),
    };

    private static string StageOf(string route) => route.Split('/').ElementAtOrDefault(3) switch
    {
        "plan" or "submit-plan" or "adopt-plan" => Planning,
        "approve-plan" or "return-plan" or "comment-on-plan" => PlanSubmitted,
        "answer-comment" => PlanReturned,
        "resume" => Postponed,
        "convene" => ReadyToConvene,
        "session" or "open-make-up-session" or "end" => InSession,
        "seal" or "order-redo" => Held,
        "minutes" or "problems" or "problem-sources" or "confirm-problems" or "claims" or "demands" or "chain" => MinutesSealed,
        "archive" or "report" or "exports" or "public-notices" or "appraisal" => FollowUp,
        _ => Preparing,
    };

    /// <summary>The same kind of thing of both branches; author and criticized are two of the ordinary members.</summary>
    private Place Plain(string code, Func<MatrixBranch, Guid> of)
    {
        var branch = app.Branches[code];
        return new Place(branch, of(branch), of(Other), branch.Ordinary[0], branch.Ordinary[1]);
    }

    /// <summary>A thing of which there is no other.</summary>
    private Place Alone(Guid id) => Plain(Preparing, _ => id) with { Other = null };

    private async Task<Place> OfBranchAsync<T>(
        string code, IQueryable<T> things, Expression<Func<T, bool>> own, Expression<Func<T, bool>> other)
        where T : Aggregate<T> => Plain(code, _ => default) with
        {
            Own = (await things.Where(own).OrderBy(thing => thing.Id).FirstAsync()).Id.Value,
            Other = (await things.Where(other).OrderBy(thing => thing.Id).FirstAsync()).Id.Value,
        };

    private Task<Place> MinutesAsync(string code)
    {
        var (own, other) = (app.Branches[code].Id, Other.Meeting);
        return OfBranchAsync(code, db.Minutes, minutes => minutes.BranchId == own
            && db.MeetingSessions.Any(session => session.Id == minutes.SessionId && session.MeetingId == app.Branches[code].Meeting),
            minutes => db.MeetingSessions.Any(session => session.Id == minutes.SessionId && session.MeetingId == other));
    }

    private async Task<Place> CriticismAsync(string code)
    {
        var branch = app.Branches[code];
        var records = await db.CriticismRecords.AsNoTracking().Where(one => one.Kind == CriticismKind.Mutual).OrderBy(one => one.Id).ToListAsync();
        // Whoever criticises in the demonstration sits on the committee; that alone opens nothing here.
        var own = records.First(one => one.BranchId == branch.Id && Ordinary(branch, one.SubjectId)
            && one.AuthorId != branch.Secretary && one.AuthorId != branch.Recorder && one.AuthorId != branch.Committee);
        return new Place(branch, own.Id.Value, records.First(one => one.BranchId == Other.Id).Id.Value, own.AuthorId, own.SubjectId);
    }

    private async Task<Place> OutlineAsync()
    {
        var branch = app.Branches[Preparing];
        var outlines = await db.Outlines.AsNoTracking().Where(one => one.Kind == OutlineKind.MemberOutline && one.State != OutlineState.Draft)
            .OrderBy(one => one.Id).ToListAsync();
        var own = outlines.First(one => one.BranchId == branch.Id && Ordinary(branch, one.AuthorId));
        return new Place(branch, own.Id.Value, outlines.First(one => one.BranchId == Other.Id).Id.Value, own.AuthorId,
            branch.Ordinary.First(person => person != own.AuthorId));
    }

    private async Task<Place> NoticeAsync()
    {
        var own = await db.PublicNotices.SingleAsync(notice => notice.MeetingId == app.Branches[FollowUp].Meeting);
        return Plain(FollowUp, _ => own.Id.Value) with { Other = null };
    }

    private async Task<Place> CommitmentAsync()
    {
        var branch = app.Branches[Preparing];
        var stated = await db.Commitments.AsNoTracking().Where(one => one.State == CommitmentState.Stated).OrderBy(one => one.Id).ToListAsync();
        var own = stated.First(one => one.BranchId == branch.Id && Ordinary(branch, one.OwnerId));
        return new Place(branch, own.Id.Value, stated.First(one => one.BranchId == Other.Id).Id.Value, own.OwnerId,
            branch.Ordinary.First(person => person != own.OwnerId));
    }

    private async Task<Place> BoxAsync()
    {
        var box = await db.OpinionBoxes.Where(box => box.BranchId == app.Branches[Preparing].Id).SingleAsync();
        return Plain(Preparing, _ => box.Id.Value) with { Token = box.Token };
    }

    private async Task<Place> TalkAsync()
    {
        var branch = app.Branches[Preparing];
        var talks = await db.Talks.AsNoTracking().OrderBy(one => one.Id).ToListAsync();
        var own = talks.First(one => one.BranchId == branch.Id && Ordinary(branch, one.FirstId) && Ordinary(branch, one.SecondId));
        return new Place(branch, own.Id.Value, talks.First(one => one.BranchId == Other.Id).Id.Value, own.FirstId, own.SecondId);
    }

    private async Task<Place> CampaignAsync(string route)
    {
        var own = await db.Campaigns.Where(campaign => campaign.Id != app.ForeignCampaign.Id).Select(campaign => campaign.Id).SingleAsync();
        var place = Plain(Preparing, _ => own.Value) with { Other = app.ForeignCampaign.Id.Value };
        return route.EndsWith("/roster", StringComparison.Ordinal) ? place with { Query = $"branch={place.Branch.Id}" } : place;
    }

    private async Task<Place> TemplateAsync() =>
        Alone(Guid.Empty) with { Query = $"unit={(await db.Units.SingleAsync(unit => unit.Code == "3300")).Id}" };

    private async Task<Place> MemberAsync()
    {
        var place = Plain(Preparing, _ => default);
        var other = Other.Ordinary[0];
        return place with
        {
            Own = (await db.Members.SingleAsync(member => member.PersonId == place.Criticized)).Id.Value,
            Other = (await db.Members.SingleAsync(member => member.PersonId == other)).Id.Value,
        };
    }

    private async Task<Place> GroupAsync(Guid? other) => Alone(
        (await db.SupervisingGroups.SingleAsync(group => group.Name == "第一督导组")).Id.Value) with
    { Other = other };

    private async Task<Place> GrantAsync()
    {
        var person = app.Named("county-office");
        return Alone((await db.Grants.SingleAsync(grant => grant.PersonId == person)).Id.Value);
    }

    private async Task<Place> AccountAsync() => Alone((await db.Users.SingleAsync(user => user.UserName == "330201-member1")).Id);

    private static bool Ordinary(MatrixBranch branch, Id<Person> person) => person != branch.Suspended && branch.Ordinary.Contains(person);
}
