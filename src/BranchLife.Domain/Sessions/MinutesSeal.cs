using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Domain.Sessions;

internal static class MinutesSeal
{
#pragma warning disable RS0030 // The seal covers the restricted words themselves; only their hash leaves these methods.
    public static string TextHash(string body, SensitiveText? restricted)
    {
        var words = restricted?.Reveal();
        return Hash($"{body.Length}:{body};{words?.Length ?? -1}:{words}");
    }

    public static string? RestrictedHash(Guid salt, SensitiveText? restricted) => restricted is null ? null : Hash($"{salt}\n{restricted.Reveal()}");
#pragma warning restore RS0030

    public static string Hash(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
