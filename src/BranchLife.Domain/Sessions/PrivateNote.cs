using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>What host or recorder jot down for themselves: nobody else's to read, no part of the record, gone with the seal.</summary>
public sealed class PrivateNote : Aggregate<PrivateNote>
{
    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public SensitiveText? Words { get; private set; }

    public void Write(MeetingSession session, string? words)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Words = SensitiveText.Optional(words, Text.Material);
    }
}
