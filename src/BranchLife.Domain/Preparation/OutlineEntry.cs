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

    internal void Write(OutlineText.Entry written)
    {
        Problem = SensitiveText.From(Text.Optional(written.Problem, Text.Paragraph));
        Instance = SensitiveText.From(Text.Optional(written.Instance, Text.Paragraph));
        Cause = SensitiveText.From(Text.Optional(written.Cause, Text.Paragraph));
        Measure = SensitiveText.From(Text.Optional(written.Measure, Text.Paragraph));
        Origin = written.Origin;
    }
}
