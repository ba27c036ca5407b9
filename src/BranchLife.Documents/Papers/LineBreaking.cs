namespace BranchLife.Documents.Papers;

/// <summary>避头尾: what may not begin or end a line of Chinese text (GB/T 15834-2011, 5.1).</summary>
public static class LineBreaking
{
    private const string NotAtBeginning = "，。、；：？！）》〉」』】〕］｝”’…—·.,;:?!)]}%‰％℃°~～";
    private const string NotAtEnd = "（《〈「『【〔［｛“‘([{";

    public static bool MayNotBegin(char c) => NotAtBeginning.Contains(c);

    public static bool MayNotEnd(char c) => NotAtEnd.Contains(c);
}
