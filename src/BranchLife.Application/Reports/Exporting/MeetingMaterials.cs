using BranchLife.Application.Access;
using BranchLife.Documents.Bundles;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>The documents of one meeting: one of them, or all that the reader may read into a zip.</summary>
public sealed class MeetingMaterials(BranchLifeDbContext db, IServiceProvider services, ExportPress press)
{
    public Task<Material> FindAsync(ExportKind kind, ExportSetting setting, CancellationToken ct) =>
        ((IMaterialOf<ExportSetting>)services.GetRequiredService(kind.Source!)).FindAsync(setting, ct);

    public async Task<ExportSetting> SettingAsync(Meeting meeting, CancellationToken ct, bool bodiesOnly = false)
    {
        var branch = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == meeting.BranchId, ct);
        var superior = await db.Units.Where(unit => unit.Id == branch.SuperiorId).Select(unit => unit.Name).SingleOrDefaultAsync(ct);
        return new ExportSetting(meeting, branch, superior, bodiesOnly);
    }

    /// <summary>Every document in its first format, ledgers also as xlsx; what is not for this reader is left out.</summary>
    public async Task PackAsync(Bundle bundle, IReadOnlyList<string> folder, ExportSetting setting, CancellationToken ct)
    {
        foreach (var kind in ExportCatalogue.All.Where(kind => IsKept(kind, setting)))
        {
            if (await TryFindAsync(kind, setting, ct) is not { } material) continue;
            foreach (var format in kind.Formats.Where(format => format is not ExportFormat.Pdf))
                await press.AddAsync(bundle, folder, OrderOf(kind, format, setting), material, ct);
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>The same documents as files by themselves.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Content)>> DocumentsAsync(ExportSetting setting, CancellationToken ct)
    {
        var documents = new List<(string, byte[])>();
        foreach (var kind in ExportCatalogue.All.Where(kind => IsKept(kind, setting)))
        {
            if (await TryFindAsync(kind, setting, ct) is not { } material) continue;
            foreach (var format in kind.Formats.Where(format => format is not ExportFormat.Pdf))
                documents.Add(await press.RenderAsync(OrderOf(kind, format, setting), material, ct));
        }

        return documents;
    }

    public static ExportOrder OrderOf(ExportKind kind, ExportFormat format, ExportSetting setting) =>
        new(kind, format, setting.Meeting.Id.Value, setting.Branch.Called, setting.Meeting.AppliesToYear);

    private static bool IsKept(ExportKind kind, ExportSetting setting) =>
        kind is { Scope: ExportScope.Meeting, Source: not null, IsBlank: false } && kind.IsAvailableAt(setting.Meeting.Stage)
        && !(setting.BodiesOnly && kind.IsRestricted);

    private async Task<Material?> TryFindAsync(ExportKind kind, ExportSetting setting, CancellationToken ct)
    {
        try
        {
            return await FindAsync(kind, setting, ct);
        }
        catch (Exception left) when (left is AccessDeniedException or NotFoundException
            || left is RuleViolationException { Rule: var rule } && rule == ExportRules.NothingWasKeptYet)
        {
            return null;
        }
    }
}
