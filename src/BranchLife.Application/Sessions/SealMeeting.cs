using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Seals the signed minutes of every sitting, each chained to the branch's seal before it, and covers the campaign's roster
/// with those who were there. Afterwards nothing of the meeting changes any more.
/// </summary>
public sealed class SealMeeting(
    BranchLifeDbContext db, Gate gate, Actor actor, SessionFindings findings, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var meeting = await gate.OpenAsync(id, MeetingAction.Seal, version, ct);
        await db.RequireCountedAsync(id, ct);
        var sessions = await db.MeetingSessions.Where(session => session.MeetingId == id).OrderBy(session => session.Ordinal).ToListAsync(ct);
        var minutes = await db.Minutes.Where(minutes => minutes.MeetingId == id).ToDictionaryAsync(minutes => minutes.SessionId, ct);
        var said = (await db.CriticismRecords.Where(one => one.MeetingId == id).ToListAsync(ct)).ToLookup(one => one.SessionId);
        var confirmations = (await db.WordsConfirmations.Where(one => one.MeetingId == id).ToListAsync(ct)).ToLookup(one => one.SessionId);
        var attachments = await db.Attachments.Where(one => one.MeetingId == id && one.ItemId == null && one.SealedIn == null).ToListAsync(ct);
        var unsigned = sessions.Count(session => minutes.GetValueOrDefault(session.Id) is not { IsSignedByBoth: true });
        meeting.Seal(await findings.FindAsync(meeting, ct), unsigned, actor.PersonId, clock.GetUtcNow());

        var seal = await db.LastSealAsync(meeting.BranchId, ct);
        foreach (var session in sessions)
        {
            var record = minutes[session.Id];
            await record.RequireCurrentAsync(db, door, clock, ct);
            record.Seal(
                new SealedSitting(session, [.. said[session.Id]])
                {
                    Confirmations = [.. confirmations[session.Id]], Salt = ids.NextAnonymous<SealedSitting>().Value,
                    // What belongs to the meeting as a whole is covered by its first seal.
                    Attachments = [.. attachments.Where(one => one.SessionId == session.Id || (one.SessionId is null && session == sessions[0]))],
                },
                seal, clock.GetUtcNow());
            seal = record.SealHash;
        }

        await db.ForgetNotesAsync(id, ct);
        await db.CoverRosterAsync(meeting, sessions, actor.PersonId, ct);
        db.AddRange(sessions.SelectMany(session => session.Attendances).Where(line => line.Capacity.IsMember)
            .Select(line => line.PersonId).Distinct().Select(Tell));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private Notice Tell(Id<Person> person) => Notice.To(
        ids.Next<Notice>(), person, "组织生活会记录已封存，可以查看与您本人有关的内容", "/my/criticism", clock.GetUtcNow());
}
