using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Domain.Sessions;

internal static class MinutesSeal
{
    public static string TextHash(string body, SensitiveText? restricted)
    {
#pragma warning disable RS0030 // The seal covers the restricted words themselves; only their hash leaves this method.
        var words = restricted?.Reveal();
#pragma warning restore RS0030
        return Hash($"{body.Length}:{body};{words?.Length ?? -1}:{words}");
    }

    public static string SealOf(string? previous, string textHash, string recordHash, IEnumerable<MinutesSignature> signatures, DateTimeOffset sealedAt)
    {
        var signed = signatures.OrderByDescending(signature => signature.IsHost).Select(signature => $"{signature.PersonId}@{Moment(signature.At)}");
        return Hash($"{previous ?? "-"};{textHash};{recordHash};{string.Join(';', signed)};{Moment(sealedAt)}");
    }

    public static string Hash(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
