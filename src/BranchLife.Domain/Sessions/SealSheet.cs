using System.Text;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 封存单: the text whose SHA-256 is the seal. It names the seal before it, the fingerprint of every record that it covers, the two
/// signatures and the moment; whoever holds it and the records can work the seal out by hand.
/// </summary>
public sealed class SealSheet
{
    public const string Heading = "branchlife-seal 1";

    private SealSheet(string text, IReadOnlyList<SealLeaf> leaves) => (Text, Leaves, Hash) = (text, leaves, MinutesSeal.Hash(text));

    public string Text { get; }

    public IReadOnlyList<SealLeaf> Leaves { get; }

    public string Hash { get; }

    public static SealSheet Of(Minutes minutes, SealedSitting sitting)
    {
        var leaves = SealedRecord.Of(sitting);
        return Write(leaves, minutes.PreviousSeal, minutes.SealedAt!.Value,
            [("kind", "minutes"), ("minutes", minutes.Id.ToString()), ("session", minutes.SessionId.ToString()), ("meeting", minutes.MeetingId.ToString()),
                ("branch", minutes.BranchId.ToString())],
            [("body", MinutesSeal.Hash(minutes.Body)), ("restricted", MinutesSeal.RestrictedHash(minutes.SealSalt, minutes.RestrictedPart) ?? "-")],
            minutes.Signatures.OrderByDescending(signature => signature.IsHost)
                .Select(signature => (signature.IsHost ? "host" : "recorder", signature.PersonId.ToString(), signature.At)));
    }

    public static SealSheet Of(MinutesAddition addition, IEnumerable<Attachments.Attachment> attachments) => Write(
        [SealedRecord.Of(addition), .. SealedRecord.Of(attachments)], addition.PreviousSeal, addition.SealedAt!.Value,
        [("kind", "addition"), ("addition", addition.Id.ToString()), ("minutes", addition.MinutesId.ToString()), ("meeting", addition.MeetingId.ToString()),
            ("branch", addition.BranchId.ToString())],
        [],
        [("proposer", addition.ProposedById.ToString(), addition.ProposedAt), ("second", addition.SignedById!.Value.ToString(), addition.SealedAt!.Value)]);

    /// <summary>The lines of the sheet that name the leaves.</summary>
    internal static string LeafLines(IReadOnlyList<SealLeaf> leaves) => string.Concat(leaves.Select((leaf, index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"leaf {index + 1} {SealedRecord.NameOf(leaf.Kind)} {leaf.Hash}\n")));

    private static SealSheet Write(
        IReadOnlyList<SealLeaf> leaves, string? previous, DateTimeOffset at, IEnumerable<(string Name, string Value)> head,
        IEnumerable<(string Name, string Value)> texts, IEnumerable<(string Role, string Person, DateTimeOffset At)> signatures)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var (name, value) in head) text.Append(name).Append(' ').Append(value).Append('\n');
        text.Append("previous ").Append(previous ?? "-").Append('\n');
        foreach (var (name, value) in texts) text.Append(name).Append(' ').Append(value).Append('\n');
        text.Append(LeafLines(leaves));
        foreach (var (role, person, signedAt) in signatures)
            text.Append("signature ").Append(role).Append(' ').Append(person).Append(' ').Append(MinutesSeal.Moment(signedAt)).Append('\n');
        text.Append("sealed ").Append(MinutesSeal.Moment(at)).Append('\n');
        return new SealSheet(text.ToString(), leaves);
    }
}
