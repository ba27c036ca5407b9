using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>What one person has to look at: own speeches, own criticism of oneself and others, criticism received with the own reply.</summary>
public sealed class SpokenWords
{
    private SpokenWords(Id<Person> speaker, IReadOnlyList<SpeechTurn> turns, IReadOnlyList<CriticismRecord> records) =>
        (SpeakerId, Turns, Records, Hash) = (speaker, turns, records, MinutesSeal.Hash(string.Concat(SealedRecord.Spoken(speaker, turns, records))));

    public Id<Person> SpeakerId { get; }

    public IReadOnlyList<SpeechTurn> Turns { get; }

    public IReadOnlyList<CriticismRecord> Records { get; }

    /// <summary>Changes with every character of it.</summary>
    public string Hash { get; }

    public static SpokenWords Of(Id<Person> speaker, MeetingSession session, IEnumerable<CriticismRecord> said) => new(
        speaker, [.. session.Turns.Where(turn => turn.SpeakerId == speaker).OrderBy(turn => turn.Ordinal)],
        [.. said.Where(one => one.AuthorId == speaker || one.SubjectId == speaker).OrderBy(one => one.Ordinal).ThenBy(one => one.Id.Value)]);

    /// <summary>Everybody who spoke or was spoken to, in the order of the sign-in list.</summary>
    public static IReadOnlyList<Id<Person>> SpeakersOf(MeetingSession session, IReadOnlyCollection<CriticismRecord> said)
    {
        var spoke = said.SelectMany(one => new[] { one.AuthorId, one.SubjectId }).Concat(session.Turns.Select(turn => turn.SpeakerId)).ToHashSet();
        return [.. session.Attendances.OrderBy(line => line.Ordinal).Select(line => line.PersonId).Where(spoke.Contains)];
    }
}
