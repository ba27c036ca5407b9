namespace BranchLife.Domain.Preparation;

/// <summary>One point under an aspect: problem, concrete instance, cause, measure. Every aspect has at least one.</summary>
/// <param name="ordinal">The point's own number, which it keeps wherever it is moved.</param>
/// <param name="aspect">查摆方面.</param>
/// <param name="place">Where it stands among all points, counted from 1.</param>
public sealed class OutlineEntry(int ordinal, string aspect, int place)
{
    public int Ordinal { get; private set; } = ordinal;

    public string Aspect { get; private set; } = aspect;

    public int Place { get; internal set; } = place;

    public SensitiveText? Problem { get; private set; }

    public SensitiveText? Instance { get; private set; }

    public SensitiveText? Cause { get; private set; }

    public SensitiveText? Measure { get; private set; }

    public ProblemOrigin Origin { get; private set; }

    internal bool IsEmpty => Problem is null && Instance is null && Cause is null && Measure is null;

    /// <summary>The writing itself waits until the words of every point have been taken.</summary>
    internal Action Cleaned(OutlineText.Entry written)
    {
        var (problem, instance, cause, measure) = (Clean(written.Problem), Clean(written.Instance), Clean(written.Cause), Clean(written.Measure));
        return () => Put(problem, instance, cause, measure, written.Origin);
    }

    internal void Put(SensitiveText? problem, SensitiveText? instance, SensitiveText? cause, SensitiveText? measure, ProblemOrigin origin) =>
        (Problem, Instance, Cause, Measure, Origin) = (problem, instance, cause, measure, origin);

    private static SensitiveText? Clean(string? words) => SensitiveText.From(Text.Optional(words, Text.Paragraph));
}
