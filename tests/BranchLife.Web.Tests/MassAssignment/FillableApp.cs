using BranchLife.Domain;
using BranchLife.Web.Tests.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.MassAssignment;

/// <summary>The demonstration with ids that can be drawn again, so that one form sent twice makes the same rows twice.</summary>
public sealed class FillableApp : DemoApp
{
    private const int Seed = 20261120;

    private Random _random = new(Seed);

    public void DrawIdsAgain() => _random = new Random(Seed);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new IdSource(Clock.GetUtcNow, bytes => _random.NextBytes(bytes))));
    }
}
