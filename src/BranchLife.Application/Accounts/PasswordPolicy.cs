using BranchLife.Domain;

namespace BranchLife.Application.Accounts;

/// <summary>What a person may choose: long, not common, not the user name; no composition rules (decisions.md 5).</summary>
public static class PasswordPolicy
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    private const int FewestDifferent = 5;

    private static readonly Lazy<HashSet<string>> Common = new(Read);

    public static void Require(string? password, string userName)
    {
        if (Refusal(password, userName) is { } rule) throw new RuleViolationException(rule);
    }

    public static Rule? Refusal(string? password, string userName) => password switch
    {
        null or { Length: < MinLength or > MaxLength } => AccountRules.APasswordIsLongEnough,
        _ when password.Contains(userName, StringComparison.OrdinalIgnoreCase) => AccountRules.APasswordIsNotTheName,
        _ when IsCommon(password.ToLowerInvariant()) => AccountRules.APasswordIsNotCommon,
        _ => null,
    };

    private static bool IsCommon(string password) =>
        Common.Value.Contains(password)
        || Common.Value.Contains(password.TrimEnd([.. Tail]))
        || Common.Value.Contains(password.Trim([.. Tail]))
        || password.All(char.IsAsciiDigit)
        || password.Distinct().Count() < FewestDifferent
        || IsRow(password);

    private const string Tail = "0123456789!@#$%^&*()-_=+.,;:?/~ ";

    /// <summary>Neighbours all along: abcdefghijkl, 0123456789876.</summary>
    private static bool IsRow(string password) =>
        password.Zip(password.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= 1);

    private static HashSet<string> Read()
    {
        using var stream = typeof(PasswordPolicy).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } word) words.Add(word);
        return words;
    }
}
