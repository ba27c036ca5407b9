using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// The round for whoever drives it: what runs, what comes, how long it takes, who has not yet spoken to whom. Facts only;
/// what was said is not read here.
/// </summary>
public sealed class RoundBoard(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var now = clock.GetUtcNow();
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var agenda = await db.AgendaAsync(session, ct);
        var round = await db.SessionRounds.AsNoTracking().SingleOrDefaultAsync(round => round.SessionId == id, ct);
        if (session.EndedAt is null) round?.Follow([.. agenda.Items.Select(item => new PlannedStep(item.Kind, item.PersonId, item.Minutes))], now);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId).Append(session.HostId), ct);
        var said = await db.CriticismRecords.VisibleTo(db, actor).Where(record => record.SessionId == id)
            .Select(record => new SaidFact(record.Id, record.Kind, record.AuthorId, record.SubjectId, record.Reply != null)).ToListAsync(ct);
        return new View
        {
            Head = head, Now = now, Count = AttendanceCount.Of(lines), Agenda = agenda,
            Round = round is null ? null : RoundOf(round, names, now),
            Matrix = head.ReadsAll ? RoundMatrix.Of(lines, names, said, round) : null,
            Code = session is { EndedAt: null, RoomSecret: { } secret } ? new View.Room(RoomCode.Of(secret, now), RoomCode.ChangesAt(now)) : null,
        };
    }

    internal static View.Running RoundOf(SessionRound round, IReadOnlyDictionary<Id<Person>, string> names, DateTimeOffset now)
    {
        var (begins, ends) = RoundPace.Of(round).Expect(round, now);
        var steps = round.Steps.Select(step => new View.Step(
            step.Number, step.Kind, step.PersonId, step.PersonId is { } person ? names.GetValueOrDefault(person) : null, step.Minutes, step.State,
            step.BeganAt, step.EndedAt, step.SlottedInAt is not null, begins.TryGetValue(step.Number, out var at) ? at : null)).ToArray();
        return new View.Running(
            round.Version, steps, steps.FirstOrDefault(step => step.Number == round.Current?.Number), steps.FirstOrDefault(step => step.Number == round.Next?.Number), ends);
    }

    public sealed record View
    {
        public required SessionHead Head { get; init; }

        public required DateTimeOffset Now { get; init; }

        public required AttendanceCount Count { get; init; }

        public required Agenda Agenda { get; init; }

        /// <summary>Null: not begun.</summary>
        public required Running? Round { get; init; }

        public required RoundMatrix? Matrix { get; init; }

        /// <summary>Who has not yet spoken to whom, of those who have had their turn; once the last part has begun, of all.</summary>
        public IReadOnlyList<string> Missing => Matrix is null ? [] : [.. Matrix.MissingTo(HasHadTheirTurn)];

        private bool HasHadTheirTurn(Id<Person> person) =>
            Round is null || Round.Steps.All(step => step.State is not RoundStepState.Waiting || step.Kind.ComesLast)
            || Round.Steps.Any(step => step.Kind is AgendaKind.Criticism && step.PersonId == person && step.State is (RoundStepState.Done or RoundStepState.Skipped));

        /// <summary>While people may sign in.</summary>
        public required Room? Code { get; init; }

        /// <param name="EndsAt">As it looks now.</param>
        public sealed record Running(int Version, IReadOnlyList<Step> Steps, Step? Current, Step? Next, DateTimeOffset EndsAt)
        {
            /// <summary>How long each member's round has taken so far.</summary>
            public TimeSpan Taken(Id<Person> person, DateTimeOffset now) => Steps.Where(step => step.PersonId == person && step is { Kind.IsPersonal: true, BeganAt: not null })
                .Aggregate(TimeSpan.Zero, (sum, step) => sum + ((step.EndedAt ?? now) - step.BeganAt!.Value));
        }

        public sealed record Step(
            int Number, AgendaKind Kind, Id<Person>? PersonId, string? Name, int Minutes, RoundStepState State, DateTimeOffset? BeganAt,
            DateTimeOffset? EndedAt, bool IsSlottedIn, DateTimeOffset? ExpectedAt);

        public sealed record Room(string Code, DateTimeOffset ChangesAt);
    }
}
