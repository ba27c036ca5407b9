using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Members;

/// <summary>The branch of a row: by the code where one is given, else by its full name, and by nothing weaker.</summary>
internal sealed class UnitOfMember(UnitDirectory units)
{
    public KnownUnit? Take(TableRow row, RowRemarks remarks)
    {
        var (byName, byCode) = (remarks.Holds(MemberFields.Unit), remarks.Holds(MemberFields.UnitCode));
        if (!byName && !byCode)
        {
            remarks.Refuse(row.Table.Has(MemberFields.Unit) ? MemberFields.Unit : MemberFields.UnitCode, Reasons.UnitMissing);
            return null;
        }

        var field = byCode ? MemberFields.UnitCode : MemberFields.Unit;
        return byCode && byName && IsContradicted(row)
            ? Refused(remarks, field, Reasons.UnitAmbiguous, row[field])
            : remarks.Take<KnownUnit>(field, cell => new(Find(cell, field, remarks), null));
    }

    // The code names one unit and the name, word for word, another.
    private bool IsContradicted(TableRow row) =>
        units.ByCode(row[MemberFields.UnitCode].ToString()) is { } coded
        && units.ByName(row[MemberFields.Unit].ToString()) is { Count: > 0 } named && !named.Contains(coded);

    private KnownUnit? Find(CellValue cell, string field, RowRemarks remarks)
    {
        var written = cell.ToString();
        if (units.ByCode(written) is { } coded) return Checked(coded, cell, field, remarks);
        if (field is MemberFields.UnitCode) return Refused(remarks, field, Reasons.UnitUnknown, cell);
        return units.ByName(written) switch
        {
            [var one] => Checked(one, cell, field, remarks),
            [] when units.LooksLike(written) is { } similar =>
                Refused(remarks, field, Reasons.UnitSimilar, cell, similar),
            [] => Refused(remarks, field, Reasons.UnitUnknown, cell),
            _ => Refused(remarks, field, Reasons.UnitAmbiguous, cell),
        };
    }

    private static KnownUnit? Checked(KnownUnit unit, CellValue cell, string field, RowRemarks remarks) => unit.Kind switch
    {
        { TakesMembership: true } => unit,
        { IsBranch: true } => Refused(remarks, field, Reasons.UnitNoMembership, cell),
        _ => Refused(remarks, field, Reasons.UnitNotBranch, cell),
    };

    private static KnownUnit? Refused(RowRemarks remarks, string field, Reason reason, CellValue cell, KnownUnit? similar = null)
    {
        remarks.Refuse(field, reason, cell.ToString(), suggestion: similar?.Code, other: similar?.Name);
        return null;
    }
}
