using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>What the reader himself said in a sitting, what was said to him and what he replied: to be confirmed or corrected.</summary>
public sealed class OwnWords(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Read, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var confirmation = await db.WordsConfirmations.AsNoTracking()
            .SingleOrDefaultAsync(one => one.SessionId == id && one.SpeakerId == actor.PersonId, ct);
        if (confirmation is null) return new View(head, null);

        var until = await db.Minutes.Where(minutes => minutes.SessionId == id).Select(minutes => minutes.SpeakersAskedUntil).SingleOrDefaultAsync(ct);
        var words = SpokenWords.Of(actor.PersonId, session, await db.RecordsAsync(id, ct));
        var names = await db.NamesOfAsync(words.Records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        var own = new SensitiveRecord(RecordKind.WordsConfirmation, confirmation.Id.Value, actor.PersonId, actor.PersonId);
        var view = new View(head, new View.OfSpeaker(
            confirmation.Version, words.Hash, confirmation.StateOf(words), until, confirmation.ConfirmedAt, confirmation.SheetNumber,
            [.. words.Turns.Select(turn => new View.Said(turn.Kind.Word, null, turn.Text, null))],
            [.. words.Records.Select(record => new View.Said(
                HeadOf(record), record.Aspect, door.Open(record.Words, record.Sensitive)!,
                record.SubjectId == actor.PersonId ? door.Open(record.Reply, record.Sensitive) : null))],
            [.. confirmation.Requests.OrderBy(request => request.Ordinal).Select(request => new View.Request(
                door.Open(request.Text, own)!, request.AskedAt, request.TakenOver, door.Open(request.Answer, own)))]));
        await door.CloseAsync(ct);
        return view;

        string HeadOf(CriticismRecord record) => record switch
        {
            { Kind: CriticismKind.Self } => "我的自我批评",
            _ when record.AuthorId == actor.PersonId => $"我对{names[record.SubjectId]}同志的批评意见",
            _ => $"{names[record.AuthorId]}同志对我的批评意见",
        };
    }

    /// <param name="Mine">Null for who neither spoke nor was spoken to, and before the minutes are assembled.</param>
    public sealed record View(SessionHead Head, View.OfSpeaker? Mine)
    {
        /// <param name="Hash">Of what is shown; sent back with the confirmation.</param>
        /// <param name="Until">The seal waits until this day.</param>
        public sealed record OfSpeaker(
            int Version, string Hash, ConfirmationState State, DateOnly? Until, DateTimeOffset? ConfirmedAt, string? SheetNumber,
            IReadOnlyList<Said> Speeches, IReadOnlyList<Said> Records, IReadOnlyList<Request> Requests);

        public sealed record Said(string Head, string? Aspect, string Words, string? Reply);

        public sealed record Request(string Text, DateTimeOffset AskedAt, bool? TakenOver, string? Answer);
    }
}
