using BranchLife.Domain.Branches;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// What a recorder is typing of one member's round while people speak: kept every few seconds, so that no crash takes it. It
/// becomes a record with the return key, and is nobody else's to read before.
/// </summary>
public sealed class EntryDraft : Aggregate<EntryDraft>
{
    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>Who types.</summary>
    public required Id<Person> RecorderId { get; init; }

    /// <summary>Whose round it is.</summary>
    public required Id<Person> SubjectId { get; init; }

    public Id<Person>? SpeakerId { get; private set; }

    public string? Aspect { get; private set; }

    public SensitiveText? Words { get; private set; }

    public SensitiveText? Reply { get; private set; }

    public void Write(MeetingSession session, Id<Person>? speaker, CriticismWords words)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        (SpeakerId, Aspect, Words, Reply) = (
            speaker, Text.Optional(words.Aspect, Text.Name), SensitiveText.Optional(words.Words, Text.Paragraph),
            SensitiveText.Optional(words.Reply, Text.Paragraph));
    }
}
