using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Domain.Criticism;

/// <summary>What one comrade said of himself or of another in the meeting, and the reply (表态). The most guarded record.</summary>
public sealed class CriticismRecord : Aggregate<CriticismRecord>
{
    private CriticismRecord()
    {
    }

    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required CriticismKind Kind { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public required Id<Person> SubjectId { get; init; }

    public required int Ordinal { get; init; }

    public required Id<Person> RecordedById { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the campaign's aspect, where one is meant.</summary>
    public string? Aspect { get; private set; }

    public SensitiveText Words { get; private set; } = null!;

    public SensitiveText? Reply { get; private set; }

    /// <summary>Refused: a criticism of oneself as mutual, speakers who are not on the sign-in list, a sealed session.</summary>
    public static CriticismRecord Record(
        Id<CriticismRecord> id, MeetingSession session, CriticismKind kind, Id<Person> author, Id<Person> subject,
        CriticismWords words, int ordinal, Id<Person> recordedBy, DateTimeOffset at)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Require(kind is CriticismKind.Self == (author == subject), CriticismRules.MutualMeansAnother);
        Require(session.Attendances.Any(line => line.PersonId == author), SessionRules.OnlyListedPeopleSpeak);
        Require(session.Attendances.Any(line => line.PersonId == subject && line.Capacity.IsMember), CriticismRules.MembersAreCriticised);
        var record = new CriticismRecord
        {
            Id = id, SessionId = session.Id, MeetingId = session.MeetingId, BranchId = session.BranchId, Kind = kind,
            AuthorId = author, SubjectId = subject, Ordinal = ordinal, RecordedById = recordedBy, RecordedAt = at,
        };
        record.Write(words);
        return record;
    }

    public void Correct(MeetingSession session, CriticismWords words)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Write(words);
    }

    /// <summary>表态 of the one who was criticised; an empty one is taken back.</summary>
    public void Answer(MeetingSession session, string? reply)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Require(Kind is CriticismKind.Mutual, CriticismRules.OnlyCriticismIsAnswered);
        Reply = SensitiveText.From(Text.Optional(reply, Text.Paragraph));
    }

    private void Write(CriticismWords words)
    {
        (Aspect, Words, Reply) = (
            Text.Optional(words.Aspect, Text.Name),
            SensitiveText.Required(words.Words, Text.Paragraph, CriticismRules.CriticismSaysSomething),
            SensitiveText.From(Text.Optional(words.Reply, Text.Paragraph)));
    }
}
