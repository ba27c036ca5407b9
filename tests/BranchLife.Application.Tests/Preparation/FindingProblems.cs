using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Preparation;

public sealed class FindingProblems
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_the_branchs_list_and_everybodys_own(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await FindAsync(database, branch, branch.Commissioner, ofBranch: true);
        var own = await FindAsync(database, branch, branch.Comrade, ofBranch: false);

        var forComrade = await ListAsync(database, branch, branch.Comrade);
        var forAnother = await ListAsync(database, branch, branch.AnotherComrade);

        Assert.Equal((1, 1), (forComrade.OfBranch.Count, forComrade.Own.Count));
        Assert.Equal((1, 0), (forAnother.OfBranch.Count, forAnother.Own.Count));
        Assert.Equal(new[] { branch.Comrade, branch.Secretary, branch.Supervisor }.Order(), await ReadersAsync(database, branch, own));
        await Assert.ThrowsAsync<AccessDeniedException>(() => FindAsync(database, branch, branch.Comrade, ofBranch: true));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_what_stands_in_the_outline_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.AsAsync<SaveOutline, int>(branch.Comrade, use => use.ExecuteAsync(
            branch.Meeting.Id, OutlineKind.MemberOutline, new OutlineText("无", null, [A.Entry(1), A.Entry(2)]), 0, default));

        var first = await TakeAsync(branch.Comrade);
        var second = await TakeAsync(branch.Comrade);
        var withoutOutline = await TakeAsync(branch.AnotherComrade);

        Assert.Equal((2, 0, 0), (first, second, withoutOutline));
        Assert.Equal(["理想信念", "工作作风"], (await ListAsync(database, branch, branch.Comrade)).Own.Select(row => row.Aspect));
        Assert.Equal(0, await database.LookAsync(db => db.ReadingLog.CountAsync()));

        Task<int> TakeAsync(Id<Person> by) =>
            database.AsAsync<TakeProblemsFromOutline, int>(by, use => use.ExecuteAsync(branch.Meeting.Id, false, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_restated_by_its_owner_or_the_secretary(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var own = await FindAsync(database, branch, branch.Comrade, ofBranch: false);

        await RestateAsync(branch.Comrade, 1);
        await Assert.ThrowsAsync<StaleVersionException>(() => RestateAsync(branch.Secretary, 1));
        await Assert.ThrowsAsync<AccessDeniedException>(() => RestateAsync(branch.Supervisor, 2));
        await Assert.ThrowsAsync<NotFoundException>(() => RestateAsync(branch.Commissioner, 2));

        Task RestateAsync(Id<Person> by, int version) => database.AsAsync<RestateProblem>(by, use =>
            use.ExecuteAsync(own, new ProblemStatement { Statement = "三季度只走访两户。" }, version, default));
    }

    private static Task<Id<Problem>> FindAsync(TestDatabase database, PreparedBranch branch, Id<Person> by, bool ofBranch) =>
        database.AsAsync<FindProblem, Id<Problem>>(by, use =>
            use.ExecuteAsync(branch.Meeting.Id, ofBranch, new ProblemStatement { Statement = "走访群众少。", Aspect = "工作作风" }, default));

    private static Task<FoundProblems.View> ListAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<FoundProblems, FoundProblems.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));

    private static async Task<Id<Person>[]> ReadersAsync(TestDatabase database, PreparedBranch branch, Id<Problem> id)
    {
        var problem = await database.LookAsync(db => db.Problems.AsNoTracking().SingleAsync(p => p.Id == id));
        return await Readers.OfAsync(database, branch, db => db.Problems.Where(p => p.Id == id), (rows, db, actor) => rows.VisibleTo(db, actor),
            async (db, relation, _) => ProblemAccess.Allows(ProblemAction.Read, problem, relation, await RestrictedSetting.OfProblemAsync(db, id, default)));
    }
}
