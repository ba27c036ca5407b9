using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

public sealed class SpeechTurn
{
    public required int Ordinal { get; init; }

    public required TurnKind Kind { get; init; }

    public required Id<Person> SpeakerId { get; init; }

    public string Text { get; private set; } = "";

    /// <summary>The version of the session in which it was last written.</summary>
    public int Edition { get; private set; }

    internal void Write(string text, int edition) => (Text, Edition) = (text, edition);
}
