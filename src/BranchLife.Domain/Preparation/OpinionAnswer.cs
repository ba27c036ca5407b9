namespace BranchLife.Domain.Preparation;

/// <summary>One line of the feedback: several opinions gathered into one sentence, and what became of them.</summary>
public sealed class OpinionAnswer(int ordinal, string gist, string answer)
{
    public int Ordinal { get; private set; } = ordinal;

    public string Gist { get; private set; } = gist;

    public string Answer { get; private set; } = answer;
}
