namespace BranchLife.Domain.Notices;

/// <summary>
/// One reminder of one day, kept so that it goes out once, however many nodes run. It is claimed before it is sent and given back
/// when sending fails.
/// </summary>
/// <param name="recipient">A person's id, or the name of a channel that many read.</param>
/// <param name="day">Asia/Shanghai.</param>
public sealed class SentDigest(string recipient, DateOnly day)
{
    public const int RecipientLength = 40;

    public string Recipient { get; private set; } = recipient;

    public DateOnly Day { get; private set; } = day;
}
