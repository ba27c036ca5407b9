using BranchLife.Application.Archives;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>Takes a document of a meeting out with the rights of the one who asks: what it holds is what that person may read.</summary>
public sealed class ExportDocument(ReadableMeetings meetings, MeetingMaterials materials, ExportPress press, MeetingArchive archive)
{
    public Task<ExportFile> ExecuteAsync(ExportKind kind, ExportFormat format, Id<Meeting> id, string? reason, CancellationToken ct) =>
        ExecuteAsync(kind, format, id, null, reason, ct);

    /// <param name="talk">The only one wanted, of a paper about talks.</param>
    public async Task<ExportFile> ExecuteAsync(
        ExportKind kind, ExportFormat format, Id<Meeting> id, Id<Talk>? talk, string? reason, CancellationToken ct)
    {
        var meeting = (await meetings.FindAsync(id, ct)).Meeting;
        press.Prepare(kind, format, reason);
        if (!kind.IsAvailableAt(meeting.Stage)) throw new RuleViolationException(ExportRules.NotAtThisStage, kind.Name);

        var setting = (await materials.SettingAsync(meeting, ct)) with { Talk = talk };
        var order = MeetingMaterials.OrderOf(kind, format, setting);
        if (kind.Kind == ExportCatalogue.Archive) return press.Hand(order, await archive.FindAsync(setting, press.Moment, ct));
        return kind.Source is null
            ? press.Bundle(order, $"{setting.Branch.Name}{meeting.Title}", (bundle, token) => materials.PackAsync(bundle, [], setting, token))
            : await press.ExecuteAsync(order, await materials.FindAsync(kind, setting, ct), ct);
    }
}
