using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>发言核对 as the recorder sees it: who has confirmed, what is asked for, and where to mend it.</summary>
public sealed class ConfirmationBoard(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var states = await SpeakerStates.OfAsync(db, session, ct);
        var confirmations = await db.WordsConfirmations.AsNoTracking().Where(one => one.SessionId == id).ToDictionaryAsync(one => one.SpeakerId, ct);
        var runs = session.HostId == actor.PersonId || session.RecorderId == actor.PersonId;
        door.Purpose = "核对发言记录";
        var rows = states.Speakers.Select(speaker => new View.Row(
            speaker, runs && !session.IsSealed && speaker.PersonId != actor.PersonId,
            head.ReadsAll ? Requests(confirmations[speaker.PersonId]) : [])).ToArray();
        await door.CloseAsync(ct);
        return new View(head, states, rows);

        IReadOnlyList<View.Request> Requests(WordsConfirmation one)
        {
            var record = new SensitiveRecord(RecordKind.WordsConfirmation, one.Id.Value, one.SpeakerId, one.SpeakerId);
            return [.. one.Requests.OrderBy(request => request.Ordinal).Select(request => new View.Request(
                door.Open(request.Text, record)!, request.AskedAt, request.TakenOver, door.Open(request.Answer, record)))];
        }
    }

    public sealed record View(SessionHead Head, SpeakerStates States, IReadOnlyList<View.Row> Rows)
    {
        /// <param name="MayAct">Answers and marks this speaker's paper; nobody does so for himself.</param>
        public sealed record Row(SpeakerStates.Speaker Speaker, bool MayAct, IReadOnlyList<Request> Requests)
        {
            public bool HasOpenRequest => Requests.Any(request => request.TakenOver is null);
        }

        public sealed record Request(string Text, DateTimeOffset AskedAt, bool? TakenOver, string? Answer);
    }
}
