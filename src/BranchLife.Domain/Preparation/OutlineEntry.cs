namespace BranchLife.Domain.Preparation;

/// <summary>One aspect of an outline: problem, concrete instance, cause, measure.</summary>
public sealed class OutlineEntry(int ordinal, string aspect)
{
    public int Ordinal { get; private set; } = ordinal;

    public string Aspect { get; private set; } = aspect;

    public SensitiveText? Problem { get; private set; }

    public SensitiveText? Instance { get; private set; }

    public SensitiveText? Cause { get; private set; }

    public SensitiveText? Measure { get; private set; }

    public ProblemOrigin Origin { get; private set; }

    /// <summary>The writing itself waits until the words of every aspect have been taken.</summary>
    internal Action Cleaned(OutlineText.Entry written)
    {
        var (problem, instance, cause, measure) = (Clean(written.Problem), Clean(written.Instance), Clean(written.Cause), Clean(written.Measure));
        return () => (Problem, Instance, Cause, Measure, Origin) = (problem, instance, cause, measure, written.Origin);
    }

    private static SensitiveText? Clean(string? words) => SensitiveText.From(Text.Optional(words, Text.Paragraph));
}
