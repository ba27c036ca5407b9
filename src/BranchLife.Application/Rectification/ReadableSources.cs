using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>Every criticism among comrades, opinion, commentary and demand of a meeting that the actor may read, with its words.</summary>
internal sealed class ReadableSources(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<IReadOnlyList<Row>> FindAsync(Id<Meeting> meeting, CancellationToken ct) =>
        [.. await CriticismsAsync(meeting, null, ct), .. await OpinionsAsync(meeting, null, ct), .. await CommentariesAsync(meeting, ct), .. await DemandsAsync(meeting, ct)];

    /// <summary>What concerns the actor alone: criticisms, and opinions that were fed back.</summary>
    public async Task<IReadOnlyList<Row>> OwnAsync(Id<Meeting> meeting, CancellationToken ct) =>
        [.. await CriticismsAsync(meeting, actor.PersonId, ct), .. await OpinionsAsync(meeting, actor.PersonId, ct)];

    private async Task<IEnumerable<Row>> CriticismsAsync(Id<Meeting> meeting, Id<Person>? of, CancellationToken ct)
    {
        var records = await db.CriticismRecords.AsNoTracking().VisibleTo(db, actor)
            .Where(record => record.MeetingId == meeting && record.Kind == CriticismKind.Mutual && (of == null || record.SubjectId == of))
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        return records.Select(record => new Row(
            new ProblemSource(ProblemLinkKind.Criticism, record.Id.Value), record.SubjectId, names[record.SubjectId], names[record.AuthorId],
            record.Aspect, ProblemOrigin.Peers, door.Open(record.Words, record.Sensitive)!));
    }

    private async Task<IEnumerable<Row>> OpinionsAsync(Id<Meeting> meeting, Id<Person>? of, CancellationToken ct)
    {
        var opinions = await db.Opinions.AsNoTracking().VisibleTo(db, actor)
            .Where(opinion => opinion.MeetingId == meeting && opinion.DeclinedReason == null && !opinion.AwaitsSubject
                && (of == null || (opinion.SubjectId == of && opinion.FedBackOn != null)))
            .OrderBy(opinion => opinion.ReceivedOn).ThenBy(opinion => opinion.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(opinions.Where(o => o.SubjectId is not null).Select(o => o.SubjectId!.Value), ct);
        return opinions.Select(opinion => new Row(
            new ProblemSource(ProblemLinkKind.Opinion, opinion.Id.Value), opinion.SubjectId,
            opinion.SubjectId is { } subject ? names[subject] : null, null, null, opinion.Origin,
            door.Open(opinion.Words, new SensitiveRecord(RecordKind.Opinion, opinion.Id.Value, null, opinion.SubjectId))!));
    }

    private async Task<IEnumerable<Row>> CommentariesAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var turns = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting)
            .SelectMany(session => session.Turns, (session, turn) => new { session.Id, turn.Ordinal, turn.Kind, turn.SpeakerId, turn.Text })
            .Where(turn => turn.Kind == TurnKind.Commentary).ToListAsync(ct);
        var names = await db.NamesOfAsync(turns.Select(turn => turn.SpeakerId), ct);
        return turns.GroupBy(turn => turn.Id).OrderBy(session => session.Key).Select(session => new Row(
            new ProblemSource(ProblemLinkKind.Commentary, session.Key.Value), null, null,
            string.Join('、', session.OrderBy(turn => turn.Ordinal).Select(turn => names[turn.SpeakerId])), null, ProblemOrigin.Superior,
            string.Join('\n', session.OrderBy(turn => turn.Ordinal).Select(turn => turn.Text))));
    }

    private async Task<IEnumerable<Row>> DemandsAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var demands = await db.SupervisionDemands.AsNoTracking().Where(demand => demand.MeetingId == meeting)
            .OrderBy(demand => demand.RaisedAt).ThenBy(demand => demand.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(demands.Select(demand => demand.RaisedById), ct);
        return demands.Select(demand => new Row(
            new ProblemSource(ProblemLinkKind.SupervisionDemand, demand.Id.Value), null, null, names[demand.RaisedById], null, ProblemOrigin.Superior, demand.Words));
    }

    /// <param name="SubjectId">Whose list it belongs to; null: the branch's.</param>
    /// <param name="From">Who said it; null where nobody may know.</param>
    public sealed record Row(
        ProblemSource Source, Id<Person>? SubjectId, string? Subject, string? From, string? Aspect, ProblemOrigin Origin, string Words)
    {
        public ClaimedRecord Record => new(Source.Kind, Source.RecordId, SubjectId);
    }
}
