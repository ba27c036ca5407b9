using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Commands;

public sealed class HashingRows
{
    [Fact]
    public async Task is_the_same_for_the_same_rows_and_moves_with_every_word()
    {
        await using var app = new BranchLifeApp();
        var person = await app.HasAccountAsync("fangyz01");
        var before = await HashAsync(app);

        Assert.Equal(before, await HashAsync(app));

        await app.LookAsync(db => db.Persons.Where(one => one.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Education, "本科")));
        var after = await HashAsync(app);
        Assert.NotEqual(before.All, after.All);
        Assert.Equal(["Persons"], before.Tables.Keys.Where(table => before.Tables[table] != after.Tables[table]));
    }

    [Fact]
    public async Task leaves_out_signing_in_and_passwords()
    {
        await using var app = new BranchLifeApp();
        await app.HasAccountAsync("fangyz01");
        var before = await HashAsync(app);

        (await app.SignedInAsync("fangyz01")).Dispose();
        await app.LookAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, "other").SetProperty(user => user.SecurityStamp, "other")));

        Assert.Equal(before, await HashAsync(app));
    }

    [Fact]
    public async Task covers_every_table_that_holds_records()
    {
        await using var app = new BranchLifeApp();
        string[] leftOut = ["AspNetUserClaims", "AspNetUserLogins", "AspNetUserTokens", "ImportFiles", "PasswordSheets", "SignInLocks", "UserSessions"];
        var tables = await app.LookAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(type => type.GetTableName()!).ToHashSet()));

        var hashed = (await HashAsync(app)).Tables.Keys;

        Assert.Equal(tables.Except(leftOut).Order(StringComparer.Ordinal), hashed.Order(StringComparer.Ordinal));
    }

    private static async Task<Hashes> HashAsync(BranchLifeApp app)
    {
        var trial = await CommandTrial.RunAsync(app, "rowhash", "--json");
        Assert.Equal((0, ""), (trial.Code, trial.Error));
        return new Hashes(
            trial.Json.GetProperty("all").GetString()!,
            trial.Json.GetProperty("tables").EnumerateObject().ToDictionary(table => table.Name, table => table.Value.GetString()!));
    }

    private sealed record Hashes(string All, Dictionary<string, string> Tables)
    {
        public bool Equals(Hashes? other) => other?.All == All;

        public override int GetHashCode() => All.GetHashCode(StringComparison.Ordinal);
    }
}
