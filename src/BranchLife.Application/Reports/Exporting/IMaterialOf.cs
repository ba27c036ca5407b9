namespace BranchLife.Application.Reports.Exporting;

/// <summary>
/// Makes one kind of document out of the records of a meeting, a campaign or a unit, with the rights of the one who asks.
/// Refuses with <see cref="ExportRules.NothingWasKeptYet"/> where there is nothing to print for this reader.
/// </summary>
public interface IMaterialOf<in TSetting>
{
    Task<Material> FindAsync(TSetting setting, CancellationToken ct);
}
