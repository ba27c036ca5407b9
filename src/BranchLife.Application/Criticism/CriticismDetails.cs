using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

public sealed class CriticismDetails(BranchLifeDbContext db, Gate gate, Relations relations, ReadingDoor door, Actor actor)
{
    public async Task<View> FindAsync(Id<CriticismRecord> id, CancellationToken ct)
    {
        var record = await gate.ReadAsync(id, CriticismAction.Read, ct);
        var relation = await relations.ToAsync(record.BranchId, ct);
        var setting = await RestrictedSetting.OfCriticismAsync(db, id, ct);
        var place = await (from session in db.MeetingSessions
                           join meeting in db.Meetings on session.MeetingId equals meeting.Id
                           where session.Id == record.SessionId
                           select new { Session = session.Title, session.OpenedAt, Meeting = meeting.Title }).SingleAsync(ct);
        var names = await db.NamesOfAsync([record.AuthorId, record.SubjectId], ct);
        var view = new View
        {
            Id = record.Id, Version = record.Version, Kind = record.Kind, Author = names[record.AuthorId], Subject = names[record.SubjectId],
            IsSubject = record.SubjectId == actor.PersonId, MeetingId = record.MeetingId, SessionId = record.SessionId,
            Meeting = place.Meeting, Session = place.Session, HeldAt = place.OpenedAt, Aspect = record.Aspect,
            Words = door.Open(record.Words, record.Sensitive)!, Reply = door.Open(record.Reply, record.Sensitive), IsSealed = setting.IsSealed,
            MayCorrect = CriticismAccess.Allows(CriticismAction.Correct, record, relation, setting),
            MayAnswer = CriticismAccess.Allows(CriticismAction.Answer, record, relation, setting),
        };
        await door.CloseAsync(ct);
        return view;
    }

    public sealed record View
    {
        public required Id<CriticismRecord> Id { get; init; }

        public required int Version { get; init; }

        public required CriticismKind Kind { get; init; }

        public required string Author { get; init; }

        public required string Subject { get; init; }

        public required bool IsSubject { get; init; }

        public required Id<Meeting> MeetingId { get; init; }

        public required Id<MeetingSession> SessionId { get; init; }

        public required string Meeting { get; init; }

        public required string Session { get; init; }

        public required DateTimeOffset HeldAt { get; init; }

        public required string? Aspect { get; init; }

        public required string Words { get; init; }

        public required string? Reply { get; init; }

        public required bool IsSealed { get; init; }

        /// <summary>By the access table; whether the seal lets it be is the domain's business.</summary>
        public required bool MayCorrect { get; init; }

        public required bool MayAnswer { get; init; }

        public bool CanCorrect => MayCorrect && !IsSealed;

        public bool CanAnswer => MayAnswer && !IsSealed && Kind is CriticismKind.Mutual;
    }
}
