using System.Text;
using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Inbox.Reminders;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BranchLife.Application.Tests.Inbox;

public sealed class Reminding
{
    private const string Address = "hedachuan@branch.example";
    private static readonly DateOnly Due = new(2026, 12, 10);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_once_a_day_that_something_waits_and_never_what(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubscribedAsync(database);
        var pigeon = new Pigeon();

        Assert.Equal(1, await SendAsync(database, pigeon));
        Assert.Equal(0, await SendAsync(database, pigeon));
        database.Clock.Set(TestDatabase.Moment.AddDays(30)); // nothing ran in between
        Assert.Equal(1, await SendAsync(database, pigeon));

        Assert.All(pigeon.Sent, sent => Assert.Equal(Address, sent.Address));
        Assert.Contains("您有2项待办，其中1项已超期。", pigeon.Sent[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("其中2项已超期", pigeon.Sent[1].Sentence, StringComparison.Ordinal);
        Assert.All(pigeon.Sent, sent => Assert.DoesNotContain("走访", sent.Sentence, StringComparison.Ordinal));
        Assert.NotEmpty(branch.Members);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tries_again_what_could_not_be_sent(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await SubscribedAsync(database);

        Assert.Equal(0, await SendAsync(database, new Pigeon { IsLost = true }));
        Assert.Equal(1, await SendAsync(database, new Pigeon()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ends_with_the_account(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubscribedAsync(database);
        await ChangeAsync(database, branch.Comrade, ReminderChange.OpenCalendar, null);
        var token = await database.LookAsync(db => db.Subscriptions.Select(one => one.CalendarToken).SingleAsync());
        await database.LookAsync(db => db.Users.ExecuteUpdateAsync(user => user.SetProperty(one => one.State, AccountState.Suspended)));

        Assert.Equal(0, await SendAsync(database, new Pigeon()));
        await Assert.ThrowsAsync<NotFoundException>(() => FeedAsync(database, token!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task speaks_into_a_channel_without_a_number(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await SubscribedAsync(database);
        database.Clock.Set(TestDatabase.Moment.AddDays(20));
        var pigeon = new Pigeon { Channel = "group-chat" };

        Assert.Equal(1, await SendAsync(database, pigeon));
        Assert.Equal(0, await SendAsync(database, pigeon));
        Assert.Equal((null, "有待办事项需要办理。请登录支部组织生活系统查看。"), Assert.Single(pigeon.Sent));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_dates_in_a_calendar_without_a_word_of_content(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubscribedAsync(database);
        await ChangeAsync(database, branch.Comrade, ReminderChange.OpenCalendar, null);
        var token = await database.LookAsync(db => db.Subscriptions.Select(one => one.CalendarToken).SingleAsync());

        var feed = await FeedAsync(database, token!);

        Assert.Contains("DTSTART;TZID=Asia/Shanghai:20261210T090000", feed, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:待办提醒（1项）", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("走访", feed, StringComparison.Ordinal);
        await ChangeAsync(database, branch.Comrade, ReminderChange.CloseCalendar, null);
        await Assert.ThrowsAsync<NotFoundException>(() => FeedAsync(database, token!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_an_address_and_nothing_else(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SubscribedAsync(database);

        foreach (var wrong in new[] { "何大川", "a@b@c", "何大川 <hedachuan@branch.example>", "a@b.example\r\nBcc: c@d.example" })
        {
            var refused = await Assert.ThrowsAsync<RuleViolationException>(() => ChangeAsync(database, branch.Comrade, ReminderChange.Mail, wrong));
            Assert.Equal(NoticeRules.MailGoesToAnAddress, refused.Rule);
        }

        await Assert.ThrowsAsync<StaleVersionException>(() => database.AsAsync<ChangeSubscription>(
            branch.Comrade, change => change.ExecuteAsync(ReminderChange.Mail, null, -1, default)));
        await ChangeAsync(database, branch.Comrade, ReminderChange.Mail, " ");
        Assert.Equal(0, await SendAsync(database, new Pigeon()));
    }

    private static async Task<FollowedUpBranch> SubscribedAsync(TestDatabase database)
    {
        var branch = await FollowedUpBranch.InAsync(database);
        await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due);
        await using var scope = database.Scope();
        var kept = scope.ServiceProvider.GetRequiredService<PasswordCheck>().Keep("xiaohe-liushui-zhuqiao");
        await database.KeepAsync(NewAccount.For(
            branch.Comrade, "hedachuan", kept, new UpperInvariantLookupNormalizer(), database.Clock, database.Ids, mustChange: false));
        await ChangeAsync(database, branch.Comrade, ReminderChange.Mail, Address);
        return branch;
    }

    private static async Task ChangeAsync(TestDatabase database, Id<Person> person, ReminderChange what, string? address)
    {
        var version = (await database.AsAsync<MySubscription, MySubscription.View>(person, mine => mine.FindAsync(default))).Version;
        await database.AsAsync<ChangeSubscription>(person, change => change.ExecuteAsync(what, address, version, default));
    }

    private static async Task<int> SendAsync(TestDatabase database, Pigeon pigeon)
    {
        await using var scope = database.Scope();
        var services = scope.ServiceProvider;
        var digests = new SendDigests(
            services.GetRequiredService<BranchLifeDbContext>(), [pigeon], services.GetRequiredService<InNameOf>(),
            new ConfigurationBuilder().Build(), NullLogger<SendDigests>.Instance);
        return await digests.ExecuteAsync(database.Clock.GetUtcNow().ChinaDay, default);
    }

    private static async Task<string> FeedAsync(TestDatabase database, string token)
    {
        await using var scope = database.Scope();
        return Encoding.UTF8.GetString(await scope.ServiceProvider.GetRequiredService<CalendarFeed>().FindAsync(token, default));
    }

    private sealed class Pigeon : IMessenger
    {
        public List<(string? Address, string Sentence)> Sent { get; } = [];

        public bool IsLost { get; init; }

        public string? Channel { get; init; }

        public Task SendAsync(string? address, string sentence, CancellationToken ct)
        {
            if (IsLost) throw new InvalidOperationException("No server.");
            Sent.Add((address, sentence));
            return Task.CompletedTask;
        }
    }
}
