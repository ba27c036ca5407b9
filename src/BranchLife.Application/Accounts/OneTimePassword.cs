using System.Security.Cryptography;

namespace BranchLife.Application.Accounts;

/// <summary>A password that is handed out on paper: four groups of four, no characters that look alike (79 bits).</summary>
public static class OneTimePassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Next() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
