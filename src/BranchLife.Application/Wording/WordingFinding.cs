namespace BranchLife.Application.Wording;

/// <summary>One place in a text worth a second look. Nothing of it is kept anywhere.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Rule">Of the catalogue of procedure rules and defects: R-TXT-01, F-TXT-WEMASK.</param>
/// <param name="Offset">In UTF-16 units from the beginning of the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Message">An offer to the author in Chinese, never a grade.</param>
public sealed record WordingFinding(WordingKind Kind, string Rule, int Offset, int Length, string Message)
{
    internal static WordingFinding At(WordingKind kind, string rule, Span span, string message) =>
        new(kind, rule, span.Start, span.Length, message);
}
