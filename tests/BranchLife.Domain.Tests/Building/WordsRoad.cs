using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Testing.Building;

/// <summary>One ended sitting with one criticism, and the confirmation of the one who said it.</summary>
public sealed class WordsRoad
{
    public WordsRoad(Id<Person>? speaker = null)
    {
        Session = A.Session();
        Said = A.Criticism(Session);
        Session.End(A.Moment);
        Confirmation = WordsConfirmation.Ask(Identities.Fresh<WordsConfirmation>(), Session, speaker ?? A.Comrade);
    }

    public MeetingSession Session { get; }

    public CriticismRecord Said { get; }

    public WordsConfirmation Confirmation { get; }

    public SpokenWords Words => SpokenWords.Of(Confirmation.SpeakerId, Session, [Said]);

    public ConfirmationState State => Confirmation.StateOf(Words);

    public WordsRoad Asked(string text = "我说的是两个季度。")
    {
        Confirmation.AskForChange(Identities.Fresh<ChangeRequest>(), Session, Words, Words.Hash, text, Confirmation.SpeakerId, A.Moment);
        return this;
    }

    public WordsRoad Confirmed()
    {
        Confirmation.Confirm(Session, Words, Words.Hash, Confirmation.SpeakerId, A.Moment);
        return this;
    }

    public WordsRoad Mended(string words = "两个季度只入户两次。")
    {
        Said.Correct(Session, new CriticismWords("工作作风", words, "接受批评。"));
        return this;
    }
}
