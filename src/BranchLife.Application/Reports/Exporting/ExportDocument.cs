using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Application.Reports.ImplementationPlans;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Reports.MinutesPapers;
using BranchLife.Application.Reports.ProblemLists;
using BranchLife.Application.Reports.RectificationLedgers;
using BranchLife.Application.Reports.SignInSheets;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>
/// Takes a document out with the rights of the one who asks: what it holds is what that person may read. The reason stands in
/// the reading log of everybody whose guarded words are in it, and reader and moment stand at the foot of every page.
/// </summary>
public sealed partial class ExportDocument(
    BranchLifeDbContext db, ReadableMeetings meetings, ReadingDoor door, Actor actor, TimeProvider clock, ILogger<ExportDocument> logger,
    ImplementationPlanPaper plan, SignInSheetPaper signIn, MinutesPaper minutes, ProblemListPaper problems, LedgerPaper ledger,
    MeetingReportPaper report, OutlinePaper outline)
{
    public async Task<ExportFile> ExecuteAsync(ExportKind kind, ExportFormat format, Id<Meeting> id, string? reason, CancellationToken ct)
    {
        var meeting = (await meetings.FindAsync(id, ct)).Meeting;
        var purpose = Domain.Text.Required(reason, Domain.Text.Line, ExportRules.AReasonIsGiven);
        if (!kind.Formats.Contains(format)) throw new RuleViolationException(ExportRules.NotInThisFormat);
        if (!kind.IsAvailableAt(meeting.Stage)) throw new RuleViolationException(ExportRules.NotAtThisStage, kind.Name);

        door.Reason = $"导出{kind.Name}：{purpose}";
        var setting = await SettingAsync(meeting, ct);
        var material = await MakeAsync(kind, setting, ct);
        await door.CloseAsync(ct);
        var imprint = new Imprint(clock.GetUtcNow().ToOffset(ChinaTime.Offset), actor.Name, material.Paper.Fingerprint());
        var content = await material.WriteAsync(format, imprint, ct);
        TellOf(kind.Kind, format, id.Value, actor.PersonId.Value, imprint.Fingerprint);
        return new ExportFile(
            FileName.For(setting.Branch.Called, meeting.AppliesToYear, kind.Name, clock.Today, Extension(format)), ContentType(format), content);
    }

    private static string Extension(ExportFormat format) => format is ExportFormat.Docx ? "docx" : "xlsx";

    private static string ContentType(ExportFormat format) => "application/vnd.openxmlformats-officedocument."
        + (format is ExportFormat.Docx ? "wordprocessingml.document" : "spreadsheetml.sheet");

    private Task<Material> MakeAsync(ExportKind kind, ExportSetting setting, CancellationToken ct) => kind.Kind switch
    {
        ExportCatalogue.Plan => plan.FindAsync(setting, ct),
        ExportCatalogue.SignIn => signIn.FindAsync(setting, ct),
        ExportCatalogue.Minutes => minutes.FindAsync(setting, ct),
        ExportCatalogue.Problems => problems.FindAsync(setting, ct),
        ExportCatalogue.Ledger => ledger.FindAsync(setting, ct),
        ExportCatalogue.Report => report.FindAsync(setting, ct),
        ExportCatalogue.Outline => outline.FindAsync(setting, OutlineKind.MemberOutline, ct),
        ExportCatalogue.TeamMaterial => outline.FindAsync(setting, OutlineKind.TeamSelfCheck, ct),
        _ => throw new NotFoundException(),
    };

    private async Task<ExportSetting> SettingAsync(Meeting meeting, CancellationToken ct)
    {
        var branch = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == meeting.BranchId, ct);
        var superior = await db.Units.Where(unit => unit.Id == branch.SuperiorId).Select(unit => unit.Name).SingleOrDefaultAsync(ct);
        return new ExportSetting(meeting, branch, superior);
    }

    [LoggerMessage(LogLevel.Information, "Export {Kind} {Format} of meeting {Meeting} by {Person}, fingerprint {Fingerprint}")]
    private partial void TellOf(string kind, ExportFormat format, Guid meeting, Guid person, string? fingerprint);
}
