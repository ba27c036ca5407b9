using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BranchLife.Persistence.Conversions;

/// <summary>
/// Instants are kept as UTC in whole milliseconds: not every engine can order or compare an offset, and each has its own precision.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerMillisecond)),
    utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
