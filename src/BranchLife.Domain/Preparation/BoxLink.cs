namespace BranchLife.Domain.Preparation;

/// <summary>The end of a box's address: 26 letters and figures, 130 random bits.</summary>
public readonly record struct BoxLink
{
    public const int Length = 26;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    private BoxLink(string token) => Token = token;

    public string Token { get; }

    /// <param name="fillRandom">A source that nobody can foretell.</param>
    public static BoxLink Draw(Action<Span<byte>> fillRandom)
    {
        Span<byte> bytes = stackalloc byte[Length];
        fillRandom(bytes);
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++) letters[i] = Letters[bytes[i] & 31];
        return new BoxLink(new string(letters));
    }
}
