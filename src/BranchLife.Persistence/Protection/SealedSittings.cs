using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Protection;

/// <summary>Reads what the seals of minutes and additions cover, as it stands in the database now.</summary>
public static class SealedSittings
{
    /// <summary>Null where the sitting is gone.</summary>
    public static async Task<SealedSitting?> SittingOfAsync(this BranchLifeDbContext db, Minutes minutes, CancellationToken ct)
    {
        var session = await db.MeetingSessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == minutes.SessionId, ct);
        if (session is null) return null;

        var sealedIn = minutes.Id.Value;
        return new SealedSitting(session, await db.CriticismRecords.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync(ct))
        {
            Confirmations = await db.WordsConfirmations.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync(ct),
            Attachments = await db.Attachments.AsNoTracking().Where(one => one.SealedIn == sealedIn).ToListAsync(ct),
            Salt = minutes.SealSalt,
        };
    }

    public static async Task<IReadOnlyList<Domain.Attachments.Attachment>> AttachmentsOfAsync(
        this BranchLifeDbContext db, MinutesAddition addition, CancellationToken ct)
    {
        var sealedIn = addition.Id.Value;
        return await db.Attachments.AsNoTracking().Where(one => one.SealedIn == sealedIn).ToListAsync(ct);
    }
}
