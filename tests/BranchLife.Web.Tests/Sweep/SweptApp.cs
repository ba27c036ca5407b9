using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence.Reading;
using BranchLife.Persistence.Schema;
using BranchLife.Web.Tests.Demo;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sweep;

/// <summary>The demonstration, swept once by everybody: all links, things of all kinds in all branches, all exports, errors.</summary>
public sealed class SweptApp : DemoApp
{
    private const int SideBySide = 2;
    private const int OfEachKindAndUnit = 2;

    /// <summary>Branches at the stages where something is to be read: follow-up, held but not sealed, preparing.</summary>
    private static readonly string[] Homes = ["330101", "330201", "330102"];

    private static readonly string[] Posts = ["secretary", "recorder", "committee", "member1", "member2"];

    private static readonly string[] Outside =
    [
        "330203-member1", "330301-secretary", "supervisor", "supervisor-ended", "supervisor-unassigned", "office", "county-office",
        "system-admin", "security-admin", "audit-admin",
    ];

    private static readonly string[] Errors = ["/no/such/page", "/meetings/not-an-id", "/meetings/01980000-0000-7000-8000-0000000000ff", "/meetings?handler=Made-Up"];

    internal Dictionary<string, Crawl> Crawls { get; } = [];

    /// <summary>Tables whose rows are others after all the reading; the reading log is none of them.</summary>
    internal IReadOnlyList<string> Written { get; private set; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var key in Homes.SelectMany(home => Posts.Select(post => $"{home}-{post}")).Concat(Outside))
            Crawls[key] = new Crawl(await VisitorAsync(key));

        var before = await HashesAsync();
        await TogetherAsync(crawl => crawl.GoAsync([.. Things(), .. Errors, "/"]));
        var after = await HashesAsync();
        Written = [.. before.Keys.Where(table => before[table] != after[table])];

        await TogetherAsync(ExportAsync);
    }

    private Task TogetherAsync(Func<Crawl, Task> act) => Parallel.ForEachAsync(
        Crawls.Values, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (crawl, _) => await act(crawl));

    private IEnumerable<string> Things() => Manifest.Objects.Values.SelectMany(kind => kind
        .GroupBy(thing => thing.Unit).SelectMany(unit => unit.Take(OfEachKindAndUnit))).Select(thing => thing.Url);

    private async Task ExportAsync(Crawl crawl)
    {
        foreach (var meeting in Manifest.Objects["meeting"].Where(meeting => Homes.Contains(meeting.Unit)))
        {
            foreach (var kind in ExportCatalogue.All)
            {
                foreach (var format in kind.Formats)
                    await crawl.PostAsync($"{meeting.Url}/exports", ("Input.Kind", $"{kind.Kind}.{format}"), ("Input.Reason", "核对"));
            }
        }
    }

    private Task<IReadOnlyDictionary<string, string>> HashesAsync() => LookAsync(async db =>
    {
        var log = db.Model.FindEntityType(typeof(ReadingLogEntry))!.GetTableName()!;
        var hashes = (await new RowHash(db).FindAsync(CancellationToken.None)).Tables;
        return (IReadOnlyDictionary<string, string>)hashes.Where(table => table.Key != log).ToDictionary();
    });
}
