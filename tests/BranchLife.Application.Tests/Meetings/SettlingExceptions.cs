using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Meetings;

/// <summary>Exemptions by name, waived tracks and explained findings.</summary>
public sealed class SettlingExceptions
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task exempts_a_member_whom_above_has_granted_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PreparingAsync(database);
        var id = branch.Meeting.Id;
        var before = await OutlinesMissingAsync(branch);

        await branch.ActAsync<RequestExemption>(branch.Secretary, (request, version) => request.ExecuteAsync(id, branch.FrailComrade, "年老体弱", version, default));
        Assert.Equal(before, await OutlinesMissingAsync(branch));
        await Assert.ThrowsAsync<AccessDeniedException>(() => branch.ActAsync<GrantExemption>(
            branch.Supervisor, (grant, version) => grant.ExecuteAsync(id, branch.FrailComrade, version, default)));
        await branch.ActAsync<GrantExemption>(branch.Office, (grant, version) => grant.ExecuteAsync(id, branch.FrailComrade, version, default));

        Assert.Contains("罗平", before, StringComparison.Ordinal);
        Assert.DoesNotContain("罗平", await OutlinesMissingAsync(branch), StringComparison.Ordinal);
        Assert.Single(await branch.NoticesToAsync(branch.Secretary));
    }

    [Theory, OnSqlite]
    public async Task refuses_an_exemption_for_somebody_of_another_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PreparingAsync(database);

        await Assert.ThrowsAsync<RuleViolationException>(() => branch.ActAsync<RequestExemption>(branch.Secretary, (request, version) =>
            request.ExecuteAsync(branch.Meeting.Id, branch.Stranger, "年老体弱", version, default)));
    }

    [Theory, OnSqlite]
    public async Task waives_a_track_with_a_reason(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PreparingAsync(database);

        await branch.ActAsync<WaiveTrack>(branch.Secretary, (waive, version) =>
            waive.ExecuteAsync(branch.Meeting.Id, Track.Talks, "疫情期间电话沟通已另行登记", version, default));

        Assert.DoesNotContain(await FindingsAsync(branch), finding => finding.RuleId is "R-PRE-04" or "R-PRE-05");
    }

    [Theory, OnSqlite]
    public async Task takes_a_reason_instead_of_mending_only_where_the_rule_allows_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PreparingAsync(database);

        Task ExplainAsync(string rule) => branch.ActAsync<ExplainFinding>(
            branch.Secretary, (explain, version) => explain.ExecuteAsync(branch.Meeting.Id, rule, "两名同志出差，会后补交", version, default));

        await ExplainAsync("R-PRE-07");
        Assert.All((await FindingsAsync(branch)).Where(finding => finding.RuleId == "R-PRE-07"), finding => Assert.False(finding.Blocks));
        Assert.Equal(ProcedureGuard.OnlySomeRulesAreExplained, (await Assert.ThrowsAsync<RuleViolationException>(() => ExplainAsync("R-TXT-13"))).Rule);
        Assert.Equal(ProcedureGuard.OnlySomeRulesAreExplained, (await Assert.ThrowsAsync<RuleViolationException>(() => ExplainAsync("R-NONE-01"))).Rule);
    }

    private static async Task<PlanningBranch> PreparingAsync(TestDatabase database)
    {
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting =>
        {
            meeting.SubmitPlan([], branch.Secretary, TestDatabase.Moment);
            meeting.ApprovePlan(meeting.PlanFingerprint, new Reviewer(branch.Supervisor, null), TestDatabase.Moment);
        });
        return branch;
    }

    private static async Task<string> OutlinesMissingAsync(PlanningBranch branch) =>
        string.Concat((await FindingsAsync(branch)).Where(finding => finding.RuleId == "R-PRE-07").Select(finding => finding.Message));

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(PlanningBranch branch)
    {
        var meeting = await branch.StoredAsync();
        return await branch.Database.AsAsync<PreparationFindings, IReadOnlyList<Finding>>(branch.Secretary, found => found.FindAsync(meeting, default));
    }
}
