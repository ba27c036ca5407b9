using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Meetings;

/// <summary>The planned branch in a database, with ways to act on its meeting.</summary>
internal sealed class PlanningBranch : PlannedBranch
{
    private PlanningBranch(TestDatabase database, bool inCampaign, bool reviewed)
        : base(inCampaign, reviewed) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<PlanningBranch> InAsync(TestDatabase database, bool inCampaign = true, bool reviewed = true)
    {
        var branch = new PlanningBranch(database, inCampaign, reviewed);
        await database.KeepAsync(branch.Things);
        return branch;
    }

    public Task<Meeting> StoredAsync() => Database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == Meeting.Id));

    public async Task<int> VersionAsync() => (await StoredAsync()).Version;

    public Task<List<Notice>> NoticesToAsync(Id<Person> person) =>
        Database.LookAsync(db => db.Notices.AsNoTracking().Where(notice => notice.RecipientId == person).ToListAsync());

    /// <summary>One act of one person on the meeting as it is stored now.</summary>
    public async Task ActAsync<TUse>(Id<Person> person, Func<TUse, int, Task> act)
        where TUse : notnull
    {
        var version = await VersionAsync();
        await Database.AsAsync<TUse>(person, use => act(use, version));
    }

    /// <summary>Brings the stored meeting on by the domain's own acts.</summary>
    public async Task MoveAsync(Action<Meeting> act)
    {
        await using var scope = Database.Scope();
        var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        act(await db.Meetings.SingleAsync(meeting => meeting.Id == Meeting.Id));
        await db.SaveChangesAsync();
    }
}
