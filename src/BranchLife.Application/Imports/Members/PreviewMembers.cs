using BranchLife.Application.Access;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Persistence;

namespace BranchLife.Application.Imports.Members;

/// <summary>What an import of a roster would do; changes nothing.</summary>
public sealed class PreviewMembers(BranchLifeDbContext db, TimeProvider clock)
{
    /// <summary>Refused when no sheet of the file has a header row that names the person, the branch and the day of joining.</summary>
    public async Task<MembersPreview> FindAsync(Workbook workbook, ImportScope scope, HeaderWords words, CancellationToken ct)
    {
        var units = await KnownUnits.ReadAsync(db, scope, clock, [], ct);
        var reading = ReadMembers.From(workbook, words, units, clock.Today);
        if (reading.Found.Tables.Count == 0) throw new RuleViolationException(ImportRules.ATableIsFound);

        var known = await new KnownMembersReader(db, clock.Today).ForAsync(reading.Rows, ct);
        return MembersPreview.Of(reading.Against(known), known);
    }
}
