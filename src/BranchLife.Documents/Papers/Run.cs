namespace BranchLife.Documents.Papers;

/// <summary>A piece of text of one kind: <see cref="Plain"/>, <see cref="Bold"/>, <see cref="Figure"/> or <see cref="Missing"/>.</summary>
public abstract record Run
{
    private protected Run(string words) => Words = Printable.Clean(words);

    /// <summary>What the reader sees, the same in every format.</summary>
    public string Words { get; }

    public sealed override string ToString() => Words;

    /// <summary>The same kind of run with other words; a missing fact stays whole.</summary>
    internal abstract Run With(string words);
}

public sealed record Plain(string Content) : Run(Content)
{
    internal override Run With(string words) => new Plain(words);
}

public sealed record Bold(string Content) : Run(Content)
{
    internal override Run With(string words) => new Bold(words);
}

/// <summary>Something counted or looked up, with the address of the records it was taken from.</summary>
/// <param name="Content">The figure as it is written, e.g. 32 or 97.5%.</param>
/// <param name="Href">Address within the program where the records can be seen; screens link to it, paper does not.</param>
public sealed record Figure(string Content, string? Href) : Run(Content)
{
    internal override Run With(string words) => new Figure(words, Href);
}

/// <summary>A fact that no record holds yet. It is never invented: every format shows 「待补：…」, marked.</summary>
public sealed record Missing(string What) : Run($"「待补：{Printable.OnOneLine(What)}」")
{
    internal override Run With(string words) => this;
}
