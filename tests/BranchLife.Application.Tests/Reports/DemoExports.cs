using System.IO.Packaging;
using System.Xml.Linq;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Seeding;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Reports;

/// <summary>The demo world with marks in its guarded texts, and documents taken out of it.</summary>
internal sealed class DemoExports : IAsyncDisposable
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly TestDatabase _database;

    private DemoExports(TestDatabase database, SeedManifest manifest) => (_database, Manifest) = (database, manifest);

    public SeedManifest Manifest { get; }

    public TestDatabase Database => _database;

    public static async Task<DemoExports> SeedAsync()
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var scope = database.Scope();
        var manifest = await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(
            new SeedOptions(7, SeedOptions.DefaultToday, Canaries: true, "demo-password-for-tests"), CancellationToken.None);
        return new DemoExports(database, Assert.IsType<SeedManifest>(manifest));
    }

    /// <summary>This year's meeting of the campaign at that stage.</summary>
    public Task<Meeting> MeetingAsync(MeetingStage stage) => _database.LookAsync(db =>
        db.Meetings.AsNoTracking().Where(meeting => meeting.Stage == stage && meeting.CampaignId != null && meeting.AppliesToYear == 2026).FirstAsync());

    public Task<Id<Person>> PersonAsync(string userName) => _database.LookAsync(db =>
        db.Users.Where(user => user.UserName == userName).Select(user => user.PersonId).SingleAsync());

    public async Task<string> CodeAsync(Meeting meeting) =>
        await _database.LookAsync(db => db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.Code).SingleAsync());

    public Task<TakenFile> TakeAsync(string kind, Meeting meeting, Id<Person> person, ExportFormat format = ExportFormat.Docx) =>
        _database.AsAsync<ExportDocument, TakenFile>(person, async export => await TakenFile.OfAsync(
            await export.ExecuteAsync(ExportCatalogue.Find(kind)!, format, meeting.Id, "核对归档", CancellationToken.None)));

    public Task<TakenFile> TakeAsync(string kind, Id<Campaign> campaign, Id<Person> person, ExportFormat format) =>
        _database.AsAsync<ExportOfCampaign, TakenFile>(person, async export => await TakenFile.OfAsync(
            await export.ExecuteAsync(ExportCatalogue.Find(kind)!, format, campaign, "核对归档", CancellationToken.None)));

    public Task<TakenFile> TakeAsync(string kind, Id<Unit> unit, Id<Person> person, ExportFormat format) =>
        _database.AsAsync<ExportOfUnit, TakenFile>(person, async export => await TakenFile.OfAsync(
            await export.ExecuteAsync(ExportCatalogue.Find(kind)!, format, unit, "核对归档", CancellationToken.None)));

    public Task<Id<Campaign>> CampaignAsync() => _database.LookAsync(db =>
        db.Campaigns.Where(campaign => campaign.Stage == CampaignStage.Launched && campaign.AppliesToYear == 2026).Select(campaign => campaign.Id).FirstAsync());

    public static XDocument Read(TakenFile file)
    {
        using var package = Package.Open(new MemoryStream(file.Content), FileMode.Open);
        using var part = package.GetPart(new Uri("/word/document.xml", UriKind.Relative)).GetStream();
        return XDocument.Load(part);
    }

    public static string WordsOf(TakenFile file) => string.Concat(Read(file).Descendants(W + "t").Select(text => text.Value));

    public Task<TResult> LookAsync<TResult>(Func<BranchLifeDbContext, Task<TResult>> look) => _database.LookAsync(look);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
