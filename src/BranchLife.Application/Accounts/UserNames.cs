using System.Globalization;
using System.Text.RegularExpressions;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>User names: the name in pinyin and the first free number, zhangwei01; whoever opens the account may change it.</summary>
public sealed partial class UserNames(BranchLifeDbContext db, ILookupNormalizer normalizer)
{
    public const int MaxLength = 32;
    private const int StemLength = 28;
    private const int FirstRound = 5;

    public static void Require(string? userName)
    {
        if (userName is null || !Plain().IsMatch(userName)) throw new RuleViolationException(AccountRules.AUserNameIsPlain, userName);
    }

    /// <summary>One proposal a name, in the same order; proposals differ from one another and from all accounts.</summary>
    public async Task<IReadOnlyList<string>> ProposeAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var stems = names.Select(StemOf).ToArray();
        var proposals = new string?[stems.Length];
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var (from, upTo) = (1, FirstRound); proposals.Contains(null); (from, upTo) = (upTo + 1, upTo * 4))
        {
            var open = stems.Where((_, i) => proposals[i] is null).Distinct().ToArray();
            used.UnionWith(await TakenAsync(open, from, upTo, ct));
            for (var i = 0; i < stems.Length; i++)
            {
                proposals[i] ??= Enumerable.Range(from, upTo - from + 1).Select(number => Numbered(stems[i], number)).FirstOrDefault(used.Add);
            }
        }

        return proposals!;
    }

    /// <summary>Which of these names somebody has.</summary>
    public async Task<HashSet<string>> TakenAsync(IReadOnlyCollection<string> userNames, CancellationToken ct)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in userNames.Chunk(500))
        {
            var normalized = some.Select(name => normalizer.NormalizeName(name)).ToArray();
            taken.UnionWith(await db.Users.Where(user => normalized.Contains(user.NormalizedUserName))
                .Select(user => user.UserName!).ToListAsync(ct));
        }

        return taken;
    }

    private Task<HashSet<string>> TakenAsync(string[] stems, int from, int upTo, CancellationToken ct) =>
        TakenAsync([.. stems.SelectMany(stem => Enumerable.Range(from, upTo - from + 1).Select(number => Numbered(stem, number)))], ct);

    private static string Numbered(string stem, int number) => stem + number.ToString("00", CultureInfo.InvariantCulture);

    private static string StemOf(string name)
    {
        var letters = Pinyin.Of(name);
        if (letters.Length == 0 || !char.IsAsciiLetterLower(letters[0])) letters = "user" + letters;
        return letters.Length > StemLength ? letters[..StemLength] : letters;
    }

    [GeneratedRegex("^[a-z][a-z0-9.-]{2,31}$")]
    private static partial Regex Plain();
}
