namespace BranchLife.Domain.Preparation;

public enum AnswerWay
{
    /// <summary>The text was changed; the two texts are laid side by side.</summary>
    Changed,

    /// <summary>The text stays, and the author says why.</summary>
    Explained,
}
