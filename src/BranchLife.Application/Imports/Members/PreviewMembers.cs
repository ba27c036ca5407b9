using BranchLife.Application.Access;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Persistence;

namespace BranchLife.Application.Imports.Members;

/// <summary>What an import of a roster would do; changes nothing.</summary>
public sealed class PreviewMembers(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<MembersPreview> FindAsync(Workbook workbook, ImportScope scope, HeaderWords words, CancellationToken ct)
    {
        var units = await KnownUnits.ReadAsync(db, scope, clock, [], ct);
        var reading = ReadMembers.From(workbook, words, units, clock.Today);
        var known = await new KnownMembersReader(db, clock.Today).ForAsync(reading.Rows, ct);
        return MembersPreview.Of(reading.Against(known), known);
    }
}
