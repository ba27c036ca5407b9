using BranchLife.Application.Imports.Reading;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Units;

/// <summary>
/// What a unit is to be after the import: the row laid over what is known. An empty cell and a column that the table
/// lacks say nothing.
/// </summary>
public sealed record UnitTarget(string Name, UnitKind Kind, string? SuperiorCode, UnitFacts Facts)
{
    public static UnitTarget Of(UnitRow row, KnownUnit? known)
    {
        var founded = KeptDay.Of(row.Founded, KeptDay.From(known?.FoundedOn, known?.FoundedMonthOnly ?? false));
        return new(row.Name!, row.Kind!.Value, row.SuperiorCode ?? known?.SuperiorCode, new UnitFacts
        {
            ShortName = row.ShortName ?? known?.ShortName,
            Domain = row.Domain ?? known?.Domain,
            IsDirect = row.IsDirect,
            FoundedOn = founded?.Day,
            FoundedMonthOnly = founded?.MonthOnly ?? false,
            TermFrom = KeptDay.Of(row.TermFrom, KeptDay.From(known?.TermFrom))?.Day,
            TermTo = EndOfTerm(row.TermTo, known?.TermTo),
            SecretaryName = row.Secretary ?? known?.SecretaryName,
        });
    }

    // A term that ends in a month lasts through it.
    private static DateOnly? EndOfTerm(PartialDay? now, DateOnly? before)
    {
        if (KeptDay.Of(now, KeptDay.From(before)) is not { } end) return null;
        return end.MonthOnly ? end.Day.AddMonths(1).AddDays(-1) : end.Day;
    }
}
