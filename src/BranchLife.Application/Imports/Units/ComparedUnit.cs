using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Reading;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Units;

/// <summary>A row of a list of units beside the unit that the database has.</summary>
public sealed record ComparedUnit(UnitRow Row, KnownUnit? Known, UnitTarget? Target, CellState State, IReadOnlyList<ComparedCell> Cells)
{
    public static ComparedUnit Of(UnitRow row, UnitDirectory units)
    {
        var known = row.Code is { } code && row.GoesIn ? units.ByCode(code) : null;
        var target = row.GoesIn ? UnitTarget.Of(row, known) : null;
        var (facts, cells) = (target?.Facts, new CellComparison(row.Source, row.Errors, known is not null));

        cells.Add(row.Code, known is null ? null : row.Code, Same, UnitFields.Code);
        cells.Add(row.Name, known?.Name, Same, UnitFields.Name);
        cells.Add(Kind(row.Kind, row.IsDirect), known is null ? null : Kind(known.Kind, known.IsDirect), Same, UnitFields.Kind);
        cells.Add(target is null ? row.SuperiorCode : target.SuperiorCode, known?.SuperiorCode, Same, UnitFields.Superior);
        cells.Add(facts is null ? row.ShortName : facts.ShortName, known?.ShortName, Same, UnitFields.ShortName);
        cells.Add(facts is null ? row.Domain : facts.Domain, known?.Domain, domain => domain?.Word, UnitFields.Domain);
        cells.Add(facts is null ? row.Founded : KeptDay.From(facts.FoundedOn, facts.FoundedMonthOnly), KeptDay.From(known?.FoundedOn, known?.FoundedMonthOnly ?? false), Write, UnitFields.Founded);
        cells.Add(facts is null ? row.TermFrom : KeptDay.From(facts.TermFrom), KeptDay.From(known?.TermFrom), Write, UnitFields.TermFrom, UnitFields.Term);
        cells.Add(facts is null ? row.TermTo : KeptDay.From(facts.TermTo), KeptDay.From(known?.TermTo), Write, UnitFields.TermTo, UnitFields.Term);
        cells.Add(facts is null ? row.Secretary : facts.SecretaryName, known?.SecretaryName, Same, UnitFields.Secretary);
        return new(row, known, target, cells.RowState, cells.Cells);
    }

    private static string? Kind(UnitKind? kind, bool isDirect) => isDirect ? "直属" + kind?.Word : kind?.Word;

    private static string? Same(string? text) => text;

    private static string? Write(PartialDay? day) => day?.ToString();
}
