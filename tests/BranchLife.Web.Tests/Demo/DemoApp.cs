using BranchLife.Application.Seeding;
using BranchLife.Testing.Web;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.Demo;

/// <summary>The program with the demonstration's branches, with a canary in every sensitive text.</summary>
public class DemoApp : BranchLifeApp, IAsyncLifetime
{
    private readonly Dictionary<string, Visitor> _visitors = [];

    public SeedManifest Manifest { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var options = new SeedOptions(SeedOptions.DefaultSeed, SeedOptions.DefaultToday, Canaries: true, Password);
        Manifest = await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(options, CancellationToken.None)
            ?? throw new InvalidOperationException("The database was not empty.");
    }

    /// <summary>Signs in once per account; hashing a password is made to be slow.</summary>
    public async Task<Visitor> VisitorAsync(string? userName)
    {
        if (_visitors.TryGetValue(userName ?? "", out var known)) return known;

        var visitor = new Visitor(CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost"),
        }));
        if (userName is null) await visitor.ReadTokenAsync("/Account/Login");
        else await visitor.SignInAsync(userName, Password);
        return _visitors[userName ?? ""] = visitor;
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}
