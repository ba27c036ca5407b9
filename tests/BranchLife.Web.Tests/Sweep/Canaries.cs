using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Web.Tests.Demo;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sweep;

/// <summary>A field that bears no mark is a field at which no sweep looks.</summary>
public sealed class Canaries(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task stand_in_every_sensitive_text_of_the_model()
    {
        var (fields, unmarked) = await app.LookAsync(async db =>
        {
            var sensitive = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(SensitiveText)).ToList();
            foreach (var root in db.Model.GetEntityTypes().Where(type => !type.IsOwned()))
                await (Task)GetType().GetMethod(nameof(LoadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(root.ClrType).Invoke(null, [db])!;

            var texts = db.ChangeTracker.Entries().Where(entry => entry.Entity is not Problem { SubjectId: null }) // the branch's own are read by the whole branch
                .SelectMany(entry => entry.Properties)
                .Where(property => property.Metadata.ClrType == typeof(SensitiveText) && property.CurrentValue is not null)
                .ToLookup(property => property.Metadata, property => Words((SensitiveText)property.CurrentValue!));
            return (sensitive.Count, sensitive.Where(property => !texts[property].Any() || texts[property].Any(text => !text.Contains("CANARY-", StringComparison.Ordinal)))
                .Select(property => $"{property.DeclaringType.ShortName()}.{property.Name}").Order(StringComparer.Ordinal).ToList());
        });

        Assert.NotEqual(0, fields);
        Assert.Empty(unmarked);
    }

    [Fact]
    public void bear_a_text_of_their_own_each() =>
        Assert.Equal(app.Manifest.Canaries.Count, app.Manifest.Canaries.Select(canary => canary.Text).Distinct().Count());

    private static Task LoadAsync<T>(BranchLifeDbContext db)
        where T : class => db.Set<T>().LoadAsync();

#pragma warning disable RS0030 // Nobody reads here; the test looks for its own marks.
    private static string Words(SensitiveText text) => text.Reveal();
#pragma warning restore RS0030
}
