using BranchLife.Application.Appraisals;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Appraisals;

/// <summary>The sitting branch whose meeting is combined with 民主评议党员.</summary>
internal static class AppraisingBranch
{
    public static async Task<SittingBranch> SittingAsync(TestDatabase database, bool groupsReadMinutes = true)
    {
        var branch = await SittingBranch.ConvenedAsync(database, groupsReadMinutes);
        await database.LookAsync(db => db.Meetings.Where(meeting => meeting.Id == branch.Meeting)
            .ExecuteUpdateAsync(change => change.SetProperty(meeting => meeting.Kinds, A.WithAppraisal)));
        return branch;
    }

    public static Task OpenBallotAsync(this TestDatabase database, SittingBranch branch, BallotWay way = BallotWay.OnScreen) =>
        database.AsAsync<OpenBallot>(branch.People.Secretary, use => use.ExecuteAsync(branch.Meeting, way, assessesTeam: true, withoutCadres: false, default));

    public static Task<bool> CastAsync(this TestDatabase database, SittingBranch branch, Id<Person> voter, AppraisalGrade? onEverybody = AppraisalGrade.Qualified) =>
        database.AsAsync<CastBallot, bool>(voter, use => use.ExecuteAsync(
            branch.Meeting, new Ballot(branch.People.Members.ToDictionary(person => person, _ => onEverybody), TeamGrade.Good), default));

    public static async Task CloseBallotAsync(this TestDatabase database, SittingBranch branch) =>
        await database.AsAsync<CloseBallot>(branch.People.Secretary, async use => await use.ExecuteAsync(branch.Meeting, (await database.AppraisalAsync(branch)).Version, default));

    /// <summary>Everybody has voted, and the ballot is closed.</summary>
    public static async Task VoteAsync(this TestDatabase database, SittingBranch branch)
    {
        await database.OpenBallotAsync(branch);
        foreach (var voter in branch.People.Members) await database.CastAsync(branch, voter);
        await database.CloseBallotAsync(branch);
    }

    public static Task<Appraisal> AppraisalAsync(this TestDatabase database, SittingBranch branch) =>
        database.LookAsync(db => db.Appraisals.AsNoTracking().SingleAsync(one => one.MeetingId == branch.Meeting));

    public static Task<AppraisalBoard.View> BoardAsync(this TestDatabase database, SittingBranch branch, Id<Person> reader) =>
        database.AsAsync<AppraisalBoard, AppraisalBoard.View>(reader, use => use.FindAsync(branch.Meeting, default));

    public static async Task DecideAsync(
        this TestDatabase database, SittingBranch branch, Id<Person> subject, AppraisalGrade? grade = AppraisalGrade.Qualified, Id<Person>? by = null,
        string? reason = null, string opinion = "工作踏实，入户走访偏少，整改事项正在推进。")
    {
        var version = await database.LookAsync(db => db.AppraisalVerdicts.Where(one => one.SubjectId == subject).Select(one => one.Version).SingleOrDefaultAsync());
        var decision = new VerdictDecision(grade, opinion, null, VerdictForum.Committee, database.Clock.GetUtcNow().ChinaDay);
        await database.AsAsync<RecordVerdict>(by ?? (subject == branch.People.Secretary ? branch.People.Commissioner : branch.People.Secretary),
            use => use.ExecuteAsync(branch.Meeting, subject, decision, reason, version, default));
    }

    public static Task<int> TellAsync(this TestDatabase database, SittingBranch branch) =>
        database.AsAsync<TellVerdicts, int>(branch.People.Secretary, use => use.ExecuteAsync(branch.Meeting, default));
}
