using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Criticism;

internal static class SaidMeanwhile
{
    /// <summary>What another recorder has written down of the same two comrades since the page was opened.</summary>
    public static IQueryable<CriticismRecord> NewSince(
        this BranchLifeDbContext db, Id<MeetingSession> session, Id<Person> author, Id<Person> subject, int seen, Actor actor)
    {
        var me = actor.PersonId;
        return db.CriticismRecords.Where(record => record.SessionId == session && record.AuthorId == author && record.SubjectId == subject
            && record.Ordinal > seen && record.RecordedById != me);
    }
}
