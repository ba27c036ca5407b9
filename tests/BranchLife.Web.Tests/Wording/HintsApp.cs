using System.Collections.Concurrent;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BranchLife.Web.Tests.Wording;

/// <summary>A meeting that is being prepared, and every word that the program logs meanwhile.</summary>
public sealed class HintsApp : BranchLifeApp, IAsyncLifetime
{
    private readonly Dictionary<Id<Person>, string> _userNames = [];

    public PreparedBranch Branch { get; } = new();

    public ConcurrentBag<string> Logged { get; } = [];

    public string Desk => $"/meetings/{Branch.Meeting.Id}/outline";

    public string Hints => $"/meetings/{Branch.Meeting.Id}/outline-hints";

    public async Task InitializeAsync()
    {
        await KeepAsync(Branch.Things);
        foreach (var person in Branch.Things.OfType<Person>())
        {
            _userNames[person.Id] = $"writer-{_userNames.Count + 1}";
            await HasAccountAsync(_userNames[person.Id], person);
        }
    }

    public Task<Browser> AsAsync(Id<Person> person) => SignedInAsync(_userNames[person]);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Trace).AddProvider(new Ear(Logged))));
    }

    private sealed class Ear(ConcurrentBag<string> heard) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            heard.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
