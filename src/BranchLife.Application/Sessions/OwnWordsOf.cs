using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Opens the confirmation of one speaker with the words as they are recorded now.</summary>
internal static class OwnWordsOf
{
    public static async Task<(WordsConfirmation Confirmation, SpokenWords Words)> OpenWordsAsync(
        this BranchLifeDbContext db, MeetingSession session, Id<Person> speaker, int version, CancellationToken ct)
    {
        var confirmation = await db.WordsConfirmations.SingleOrDefaultAsync(one => one.SessionId == session.Id && one.SpeakerId == speaker, ct)
            ?? throw new AccessDeniedException(Gate.DeniedSentence);
        if (confirmation.Version != version) throw new StaleVersionException();
        return (confirmation, SpokenWords.Of(speaker, session, await db.RecordsAsync(session.Id, ct)));
    }
}
