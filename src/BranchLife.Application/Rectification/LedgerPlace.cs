using System.Globalization;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>The last row of a page; as text it stands in the address of the next one.</summary>
public sealed record LedgerPlace(DateOnly? DueOn, Id<RectificationItem> Id)
{
    private const string Day = "yyyyMMdd";

    /// <summary>Null for what is no place.</summary>
    public static LedgerPlace? From(string? text)
    {
        if (text?.Split('_') is not [var day, var id] || !Guid.TryParse(id, out var item)) return null;
        if (day.Length == 0) return new LedgerPlace(null, new Id<RectificationItem>(item));
        return DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? new LedgerPlace(due, new Id<RectificationItem>(item))
            : null;
    }

    public override string ToString() => $"{DueOn?.ToString(Day, CultureInfo.InvariantCulture)}_{Id}";
}
