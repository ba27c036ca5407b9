using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Units;

/// <summary>Reads one row of a list of units by itself; what it has to do with others is found afterwards.</summary>
internal sealed class UnitRowReader
{
    private const string Direct = "Direct";
    private static readonly DateOnly FoundingOfTheParty = new(1921, 7, 1);
    private static readonly IReadOnlyDictionary<string, string> Kinds = WordLists.Read("unit-words", "kinds");
    private static readonly IReadOnlyDictionary<string, string> Domains = WordLists.Read("unit-words", "domains");

    private readonly ReadDay _day;
    private readonly ReadTerm _term;

    public UnitRowReader(DateOnly today, DateOnly dayZero)
    {
        _day = new(new(today.AddYears(20), FoundingOfTheParty, dayZero));
        _term = new(_day);
    }

    public UnitRow Read(TableRow source)
    {
        var remarks = new RowRemarks(source);
        var kind = remarks.Take(UnitFields.Kind, KindOf);
        var term = remarks.Take<(PartialDay From, PartialDay? To)?>(UnitFields.Term, cell => Optional(_term.From(cell)));
        var row = new UnitRow(source)
        {
            Code = remarks.Take(UnitFields.Code, cell => Short(Written.Narrow(Written.Squeezed(cell.ToString())), Text.Code)),
            Name = remarks.Take(UnitFields.Name, cell => Short(Written.Squeezed(cell.ToString()), Text.Title)),
            ShortName = remarks.Take(UnitFields.ShortName, cell => Short(Written.Squeezed(cell.ToString()), Text.Name)),
            Kind = kind?.Kind,
            IsDirect = kind?.IsDirect ?? false,
            Domain = remarks.Take(UnitFields.Domain, DomainOf),
            Founded = TakeDay(remarks, UnitFields.Founded),
            TermFrom = TakeDay(remarks, UnitFields.TermFrom) ?? term?.From,
            TermTo = TakeDay(remarks, UnitFields.TermTo) ?? term?.To,
            Secretary = remarks.Take(UnitFields.Secretary, cell => Short(PersonNameText.Cleaned(cell.ToString()), Text.Name)),
        };

        Check(row, remarks);
        return row with { Errors = RowRemarks.InOrder(remarks.Errors), Warnings = remarks.Warnings };
    }

    private static void Check(UnitRow row, RowRemarks remarks)
    {
        if (!remarks.Holds(UnitFields.Code)) remarks.Refuse(UnitFields.Code, Reasons.CodeMissing);
        if (!remarks.Holds(UnitFields.Name)) remarks.Refuse(UnitFields.Name, Reasons.UnitNameMissing);
        if (!remarks.Holds(UnitFields.Kind)) remarks.Refuse(UnitFields.Kind, Reasons.KindMissing);
        if (row is { TermFrom: { } from, TermTo: { } to } && to.IsBefore(from))
            remarks.Refuse(remarks.Holds(UnitFields.TermTo) ? UnitFields.TermTo : UnitFields.Term, Reasons.TermOrder);
        if (row.Source.IsHidden) remarks.Warn(UnitFields.Name, Reasons.HiddenRow);
    }

    private PartialDay? TakeDay(RowRemarks remarks, string field) =>
        remarks.Take<PartialDay?>(field, cell => Optional(_day.From(cell)));

    private static Read<T?> Optional<T>(Read<T> read)
        where T : struct => read.Refused is { } reason ? reason : read.Value;

    private static Read<string> Short(string text, int longest) =>
        text.Length <= longest ? Read<string>.Of(text) : Reasons.TextTooLong;

    private static Read<(UnitKind Kind, bool IsDirect)?> KindOf(CellValue cell) => WordMeaning.Of(cell, Kinds) switch
    {
        null => Reasons.KindUnknown,
        Direct => (UnitKind.PartyBranch, true),
        var word => (Enum.Parse<UnitKind>(word), false),
    };

    private static Read<BranchDomain?> DomainOf(CellValue cell) =>
        WordMeaning.Of(cell, Domains) is { } word ? Enum.Parse<BranchDomain>(word) : Reasons.DomainUnknown;
}
