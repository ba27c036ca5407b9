using System.Text;
using BranchLife.Application.Archives;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Reports;

/// <summary>What `export --list` names can be had.</summary>
public sealed class EveryDocument
{
    private static readonly MeetingStage[] Fitting =
        [MeetingStage.FollowUp, MeetingStage.ReadyToConvene, MeetingStage.InSession, MeetingStage.Preparing, MeetingStage.Planning];

    [Fact]
    public async Task of_the_list_comes_in_each_of_its_formats_and_opens_cleanly()
    {
        await using var demo = await DemoExports.SeedAsync();
        List<string> taken = [];
        foreach (var kind in ExportCatalogue.All.Where(kind => kind.Kind != ExportCatalogue.Ballot))
        {
            foreach (var format in kind.Formats)
            {
                var file = await TakeAsync(demo, kind, format);
                Assert.EndsWith($".{format.Extension}", file.Name, StringComparison.Ordinal);
                Open(kind, format, file);
                taken.Add($"{kind.Kind}.{format.Extension}");
            }
        }

        Assert.Equal(ExportCatalogue.All.Sum(kind => kind.Formats.Count) - 2, taken.Count);
    }

    [Fact]
    public async Task the_ballot_is_for_meetings_with_an_appraisal()
    {
        await using var demo = await DemoExports.SeedAsync();
        var meeting = await demo.MeetingAsync(MeetingStage.ReadyToConvene);
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => demo.TakeAsync(ExportCatalogue.Ballot, meeting, secretary));
        Assert.Equal(ExportRules.NothingWasKeptYet, refused.Rule);

        var combined = meeting.Kinds | MeetingKinds.DemocraticAppraisal;
        await demo.LookAsync(db => db.Meetings.Where(found => found.Id == meeting.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(found => found.Kinds, combined)));
        var words = DemoExports.WordsOf(await demo.TakeAsync(ExportCatalogue.Ballot, meeting, secretary));

        Assert.Contains("优秀合格基本合格不合格", words, StringComparison.Ordinal);
        Assert.Contains("本票不记名", words, StringComparison.Ordinal);
    }

    private static async Task<TakenFile> TakeAsync(DemoExports demo, ExportKind kind, ExportFormat format)
    {
        if (kind.Scope is ExportScope.Campaign) return await demo.TakeAsync(kind.Kind, await demo.CampaignAsync(), await demo.PersonAsync("office"), format);

        var meeting = await demo.MeetingAsync(kind.Scope is ExportScope.Unit ? MeetingStage.FollowUp : Fitting.First(kind.IsAvailableAt));
        var secretary = await demo.PersonAsync($"{await demo.CodeAsync(meeting)}-secretary");
        return kind.Scope is ExportScope.Unit
            ? await demo.TakeAsync(kind.Kind, meeting.BranchId, secretary, format)
            : await demo.TakeAsync(kind.Kind, meeting, secretary, format);
    }

    private static void Open(ExportKind kind, ExportFormat format, TakenFile file)
    {
        switch (format)
        {
            case ExportFormat.Docx:
                using (var document = WordprocessingDocument.Open(new MemoryStream(file.Content), false)) Validate(document, file.Name);
                break;
            case ExportFormat.Xlsx:
                using (var document = SpreadsheetDocument.Open(new MemoryStream(file.Content), false)) Validate(document, file.Name);
                break;
            case ExportFormat.Pdf:
                Assert.StartsWith("%PDF-1.", Encoding.ASCII.GetString(file.Content, 0, 8), StringComparison.Ordinal);
                Assert.EndsWith("%%EOF", Encoding.ASCII.GetString(file.Content).TrimEnd(), StringComparison.Ordinal);
                break;
            case ExportFormat.Zip when kind.Kind == ExportCatalogue.Archive:
                Assert.Null(ArchiveVerification.Check(file.Content).First);
                break;
            case ExportFormat.Zip:
                var packed = new PackedFile(file);
                Assert.NotEmpty(packed.Documents);
                Assert.Empty(packed.Mismatches);
                Assert.All(packed.Documents, path => Assert.Contains(
                    $"href=\"{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}\"", packed.Index, StringComparison.Ordinal));
                break;
        }
    }

    private static void Validate(OpenXmlPackage document, string name) => Assert.Empty(
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{name}: {error.Path?.XPath} {error.Description}"));
}
