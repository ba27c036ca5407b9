namespace BranchLife.Domain.Sessions;

/// <summary>One record under a seal: its canonical text, and the SHA-256 of that text, which stands in the seal's sheet.</summary>
public sealed class SealLeaf
{
    internal SealLeaf(SealLeafKind kind, Guid recordId, string text, bool isRestricted)
    {
        (Kind, RecordId, IsRestricted, Hash) = (kind, recordId, isRestricted, MinutesSeal.Hash(text));
        Text = SensitiveText.From(text)!;
    }

    public SealLeafKind Kind { get; }

    /// <summary>Of the record to which it belongs; the sitting's own id for lines of the body.</summary>
    public Guid RecordId { get; }

    /// <summary>For the readers of the record alone; the others find its hash.</summary>
    public bool IsRestricted { get; }

    public string Hash { get; }

    public SensitiveText Text { get; }
}
