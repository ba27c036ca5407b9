using BranchLife.Application;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.PostgreSql;
using BranchLife.Persistence.Protection;
using BranchLife.Persistence.Schema;
using BranchLife.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BranchLife.Testing.Databases;

/// <summary>
/// A fresh, migrated database with the whole application around it, a clock that stands still and ids that repeat. Made from
/// a template that is migrated once, so that a test costs milliseconds.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly string _connection;
    private readonly Engine _engine;

    private TestDatabase(Engine engine, string connection)
    {
        (_engine, _connection) = (engine, connection);
        var random = new Random(20261120);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new IdSource(Clock.GetUtcNow, random.NextBytes))
            .AddSingleton(Storage)
            .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider())
            .AddBranchLifePersistence(EngineOf(engine), connection)
            .AddBranchLifeApplication()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>For what lies outside the database: contents of attachments.</summary>
    public StorageFolder Storage { get; } = new(Directory.CreateTempSubdirectory("branchlife-storage-").FullName);

    public FakeClock Clock { get; } = new(Moment);

    public IdSource Ids => _services.GetRequiredService<IdSource>();

    public static async Task<TestDatabase> CreateAsync(Engine engine) =>
        new(engine, engine is Engine.Sqlite ? await SqliteTemplate.CopyAsync() : await PostgreSqlTemplate.CopyAsync());

    /// <summary>A scope without anybody signed in: for putting things into place and looking at what was kept.</summary>
    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>A scope in which this person acts, with the relations that the database holds.</summary>
    public async Task<AsyncServiceScope> AsAsync(Id<Person> person)
    {
        var scope = Scope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value =
            await ActivatorUtilities.CreateInstance<ActorLoader>(scope.ServiceProvider).FindAsync(person, CancellationToken.None)
            ?? throw new InvalidOperationException("No such person.");
        return scope;
    }

    /// <summary>Runs a use case or query as this person.</summary>
    public async Task<TResult> AsAsync<TUse, TResult>(Id<Person> person, Func<TUse, Task<TResult>> act)
        where TUse : notnull
    {
        await using var scope = await AsAsync(person);
        return await act(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    public async Task AsAsync<TUse>(Id<Person> person, Func<TUse, Task> act)
        where TUse : notnull
    {
        await using var scope = await AsAsync(person);
        await act(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    /// <summary>Keeps what the builders made.</summary>
    public async Task KeepAsync(params IEnumerable<object> things)
    {
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        db.AddRange(things);
        if (!db.ChangeTracker.Entries().Any(IsSealed))
        {
            await db.SaveChangesAsync();
            return;
        }

        // What comes into the database sealed comes before its guards.
        var guards = scope.ServiceProvider.GetRequiredService<RowGuards>();
        await guards.LiftAsync(CancellationToken.None);
        await db.SaveChangesAsync();
        await guards.PutUpAsync(CancellationToken.None);
    }

    public async Task<TResult> LookAsync<TResult>(Func<BranchLifeDbContext, Task<TResult>> look)
    {
        await using var scope = Scope();
        return await look(scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(Storage.Path, recursive: true);
        if (_engine is Engine.Sqlite) SqliteTemplate.Drop(_connection);
        else await PostgreSqlTemplate.DropAsync(new NpgsqlConnectionStringBuilder(_connection).Database!);
    }

    private static bool IsSealed(EntityEntry entry) =>
        entry.Entity is MeetingSession { IsSealed: true } or Minutes { IsSealed: true } or RegularMeeting { SealedAt: not null }
            or WordsConfirmation { IsSealed: true } or MinutesAddition { IsSealed: true };

    internal static IDatabaseEngine EngineOf(Engine engine) => engine is Engine.Sqlite ? new SqliteEngine() : new PostgreSqlEngine();

    internal static async Task MigrateAsync(Engine engine, string connection)
    {
        await using var services = new ServiceCollection().AddBranchLifePersistence(EngineOf(engine), connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSchema>().MigrateAsync(CancellationToken.None);
    }
}
