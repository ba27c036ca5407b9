using BranchLife.Domain.Attachments;
using BranchLife.Domain.Criticism;

namespace BranchLife.Domain.Sessions;

/// <summary>Everything that one seal covers besides the minutes themselves.</summary>
/// <param name="Session">The sitting: roster, sign-in, speeches, decisions.</param>
/// <param name="Said">All criticism of it.</param>
public sealed record SealedSitting(MeetingSession Session, IReadOnlyList<CriticismRecord> Said)
{
    /// <summary>How every speaker stands to the own words.</summary>
    public IReadOnlyList<WordsConfirmation> Confirmations { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Keeps the fingerprint of the restricted part from being guessed by those who may read the body alone.</summary>
    public Guid Salt { get; init; }
}
