using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 会场码: six digits on the big screen that change every three minutes. They prove nothing but that somebody sees the screen,
/// and only together with an account on the roster: no place, no face, no photo. The code before the present one is still good,
/// so that nobody types in vain.
/// </summary>
public static class RoomCode
{
    private const int Seconds = 180;
    private const int Codes = 1_000_000;

    public static TimeSpan Life => TimeSpan.FromSeconds(Seconds);

    public static string Of(string secret, DateTimeOffset at) => Code(secret, WindowAt(at));

    /// <summary>When the next code takes its place.</summary>
    public static DateTimeOffset ChangesAt(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds((WindowAt(at) + 1) * Seconds);

    public static bool Accepts(string secret, string? code, DateTimeOffset at)
    {
        var typed = Encoding.UTF8.GetBytes(code?.Replace(" ", "", StringComparison.Ordinal) ?? "");
        var window = WindowAt(at);
        return IsRight(window) | IsRight(window - 1);

        bool IsRight(long asked) => CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(Code(secret, asked)));
    }

    private static long WindowAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    private static string Code(string secret, long window)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, window);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), counter);
        return (BinaryPrimitives.ReadUInt32BigEndian(hash) % Codes).ToString("000000", CultureInfo.InvariantCulture);
    }
}
