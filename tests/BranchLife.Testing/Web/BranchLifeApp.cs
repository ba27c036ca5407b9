using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BranchLife.Testing.Web;

/// <summary>
/// The whole program as it is composed, over a fresh database, with a clock that stands still. Antiforgery, cookies and
/// headers are as in earnest; nothing is signed in by magic.
/// </summary>
public class BranchLifeApp : WebApplicationFactory<Program>
{
    public const string Password = "xiaohe-liushui-zhuqiao";

    private readonly string _storage = Directory.CreateTempSubdirectory("branchlife-app-").FullName;

    private readonly Lazy<string> _database = new(() => SqliteTemplate.CopyAsync().GetAwaiter().GetResult());

    public FakeClock Clock { get; } = new(TestDatabase.Moment);

    public string Storage => _storage;

    public IdSource Ids => Services.GetRequiredService<IdSource>();

    /// <summary>Testing, unless a test is about what another environment does.</summary>
    protected virtual string Environment => "Testing";

    public Browser Browser(string address = "https://localhost") => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri(address),
    }));

    public async Task<Browser> SignedInAsync(string userName, string password = Password)
    {
        var browser = Browser();
        await browser.SignInAsync(userName, password);
        return browser;
    }

    /// <summary>A person with an account and nothing else.</summary>
    public async Task<Person> HasAccountAsync(string userName, string name = "方远舟", bool mustChange = false)
    {
        var person = Person.Register(Ids.Next<Person>(), name, new PersonFacts());
        await KeepAsync(person);
        await HasAccountAsync(userName, person, mustChange);
        return person;
    }

    public Task HasAccountAsync(string userName, Person person, bool mustChange = false) => KeepAsync(NewAccount.For(
        person.Id, userName, Services.GetRequiredService<PasswordCheck>().Keep(Password), new UpperInvariantLookupNormalizer(), Clock, Ids, mustChange));

    public async Task KeepAsync(params IEnumerable<object> things)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        db.AddRange(things);
        await db.SaveChangesAsync();
    }

    public async Task<TResult> LookAsync<TResult>(Func<BranchLifeDbContext, Task<TResult>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>());
    }

    public Task<AppUser> AccountAsync(string userName) =>
        LookAsync(db => Task.FromResult(db.Users.Single(user => user.UserName == userName)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Storage:Path", _storage);
        builder.UseSetting("ConnectionStrings:BranchLife", _database.Value);
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<Serilog.ILogger>(Serilog.Core.Logger.None)
            .AddLogging(logging => logging.ClearProviders()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(_storage)) return;

        if (_database.IsValueCreated) SqliteTemplate.Drop(_database.Value);
        Directory.Delete(_storage, recursive: true);
    }
}
