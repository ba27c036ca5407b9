namespace BranchLife.Application.Wording;

/// <summary>A piece of a text, in UTF-16 units.</summary>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(int at) => Start <= at && at < End;

    public bool Meets(Span other) => Start < other.End && other.Start < End;

    public string Of(string text) => text.Substring(Start, Length);

    public static Span Between(int start, int end) => new(start, end - start);
}
