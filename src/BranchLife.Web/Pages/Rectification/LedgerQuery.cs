using System.Globalization;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>The ledger's query string: a contract (unit, state, owner, due, after), shared by the page and the export of what it shows.</summary>
public sealed record LedgerQuery
{
    public Guid? Unit { get; init; }

    public LedgerState? State { get; init; }

    public Guid? Owner { get; init; }

    public DateOnly? Due { get; init; }

    public ProblemOrigin? Origin { get; init; }

    public LedgerKind? Kind { get; init; }

    public string? Text { get; init; }

    public int Rows { get; init; } = Ledger.PageSize;

    public string? After { get; init; }

    /// <summary>The export of the same question.</summary>
    public string ExportAddress => "/rectification/export" + Query(null);

    public LedgerFilter ToFilter() => new(
        Unit is { } unit ? new Id<Unit>(unit) : null, State, Owner is { } owner ? new Id<Person>(owner) : null, Due, Origin, Text, LedgerPlace.From(After))
    {
        Kind = Kind, Rows = IndexModel.PageSizes.Contains(Rows) ? Rows : Ledger.PageSize,
    };

    /// <summary>The same question, from another place on.</summary>
    public string Address(string? after) => "/rectification" + Query(after);

    private QueryString Query(string? after) => QueryString.Create(new Dictionary<string, string?>
    {
        ["unit"] = Unit?.ToString(), ["state"] = State?.ToString(), ["owner"] = Owner?.ToString(),
        ["due"] = Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["origin"] = Origin?.ToString(), ["kind"] = Kind?.ToString(), ["text"] = Text,
        ["rows"] = Rows == Ledger.PageSize ? null : Rows.ToString(CultureInfo.InvariantCulture), ["after"] = after,
    }.Where(pair => pair.Value is not null));
}
