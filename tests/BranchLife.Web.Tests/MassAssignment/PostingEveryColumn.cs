using BranchLife.Domain;
using BranchLife.Persistence.Schema;
using BranchLife.Testing.Databases;
using BranchLife.Web.Tests.Demo;
using BranchLife.Web.Tests.Sweep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.MassAssignment;

/// <summary>Whatever else somebody adds to a form, only what the form asks for is kept.</summary>
public sealed class PostingEveryColumn(FillableApp app) : IClassFixture<FillableApp>
{
    /// <summary>Fewer would show that the forms were not filled in well enough to be taken.</summary>
    private const int FewestTaken = 12;

    private static readonly string[] Senders = ["330102-secretary", "330102-member1", "330301-recorder", "office"];

    /// <summary>Draws a secret, which comes out differently every time.</summary>
    private const string DrawsASecret = "?handler=ReplaceLink";

    [Fact]
    public async Task changes_nothing_that_the_form_does_not_ask_for()
    {
        var columns = await app.LookAsync(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Select(property => (property.Name, property.ClrType)).DistinctBy(column => column.Name).ToList()));
        var forms = await FormsAsync();
        using var snapshot = SqliteSnapshot.Of(app.Services.GetRequiredService<IConfiguration>().GetConnectionString("BranchLife")!);
        var untouched = await HashAsync();
        var (taken, wrong) = (0, new List<string>());

        foreach (var (sender, form) in forms)
        {
            var plain = await SendAsync(sender, form, [], snapshot);
            var stuffed = await SendAsync(sender, form, Extra(form, columns), snapshot);
            if (plain != untouched) taken++;
            if (stuffed != plain && stuffed != untouched) wrong.Add($"{sender}: {form.Address} {await CulpritsAsync(sender, form, columns, plain, snapshot)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(taken, FewestTaken, forms.Count);
    }

    // Only when the test fails: which of the columns the form took.
    private async Task<string> CulpritsAsync(
        string sender, FilledForm form, List<(string Name, Type Type)> columns, string plain, SqliteSnapshot snapshot)
    {
        if (await SendAsync(sender, form, [], snapshot) != plain) return "(not the same twice)";
        var culprits = new List<string>();
        foreach (var one in Extra(form, columns))
            if (await SendAsync(sender, form, [one], snapshot) != plain) culprits.Add(one.Item1);
        return string.Join(' ', culprits);
    }

    private static List<(string, string)> Extra(FilledForm form, List<(string Name, Type Type)> columns)
    {
        var asked = form.Offered.Select(name => name.Split('.', '[').First(part => part != "Input")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        asked.UnionWith(["OperationId", "Version"]);
        return [.. columns.Where(column => !asked.Contains(column.Name)).SelectMany(column =>
            new[] { ($"Input.{column.Name}", ValueOf(column.Type)), (column.Name, ValueOf(column.Type)) })];
    }

    private static string ValueOf(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner.IsEnum ? Enum.GetNames(inner)[^1]
            : inner == typeof(string) || inner == typeof(SensitiveText) ? "夹带"
            : inner == typeof(bool) ? "true"
            : inner == typeof(int) || inner == typeof(long) ? "7"
            : inner == typeof(DateOnly) ? "2031-01-01"
            : inner == typeof(TimeOnly) ? "05:00"
            : inner == typeof(DateTimeOffset) ? "2031-01-01T00:00:00+08:00"
            : "01980000-0000-7000-8000-0000000000ee";
    }

    // Every form of the pages to which the senders' links lead, each once.
    private async Task<List<(string Sender, FilledForm Form)>> FormsAsync()
    {
        var forms = new Dictionary<string, (string, FilledForm)>();
        foreach (var sender in Senders)
        {
            var visitor = await app.VisitorAsync(sender);
            var crawl = new Crawl(visitor);
            await crawl.GoAsync(["/"]);
            foreach (var page in crawl.Shown.GroupBy(page => System.Text.RegularExpressions.Regex.Replace(page, "[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")).SelectMany(same => same.Take(2)))
            {
                using var answer = await visitor.GetAsync(page);
                foreach (var form in await FilledForm.AllInAsync(page, await answer.Content.ReadAsStringAsync()))
                    forms.TryAdd($"{sender[^6..]} {form.Shape}", (sender, form));
            }
        }

        return [.. forms.Values.Where(one => !one.Item2.Address.StartsWith("/Account/", StringComparison.Ordinal)
            && !one.Item2.Address.EndsWith(DrawsASecret, StringComparison.Ordinal))];
    }

    private async Task<string> SendAsync(string sender, FilledForm form, List<(string, string)> extra, SqliteSnapshot snapshot)
    {
        app.DrawIdsAgain();
        using var answer = await (await app.VisitorAsync(sender)).PostAsync(form.Address,
            form.Fields.Where(field => field.Name != Visitor.TokenField).Concat(extra));
        var hash = await HashAsync();
        snapshot.Restore();
        return hash;
    }

    private Task<string> HashAsync() => app.LookAsync(async db => (await new RowHash(db).FindAsync(CancellationToken.None)).All);
}
