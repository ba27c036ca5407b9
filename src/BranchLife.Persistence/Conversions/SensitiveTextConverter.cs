using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BranchLife.Persistence.Conversions;

#pragma warning disable RS0030 // Keeping the text is not reading it.
internal sealed class SensitiveTextConverter() : ValueConverter<SensitiveText, string>(
    text => text.Reveal(),
    kept => SensitiveText.From(kept)!)
{
    /// <summary>Room for restricted minutes, the longest text of its kind.</summary>
    public const int MaxLength = Minutes.RestrictedLength;
}
#pragma warning restore RS0030
