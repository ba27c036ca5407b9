using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BranchLife.Persistence.Conversions;

/// <summary>Instants are kept as UTC: not every engine can order or compare an offset.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
