using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

/// <summary>
/// One member's round, to be written down: self-criticism, the others' criticism, reply. Facts are always shown; the words
/// only when they are asked for, because a screen in a meeting room has many readers.
/// </summary>
public sealed class RoundOfMember(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door, TimeProvider clock)
{
    /// <param name="same">Of this speaker the words are shown, too, where another recorder has written them down since.</param>
    /// <param name="seen">What the recorder's page knew of.</param>
    public async Task<View> FindAsync(
        Id<MeetingSession> id, Id<Person>? subject, bool withWords, CancellationToken ct, Id<Person>? same = null, int seen = int.MaxValue)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var records = await db.CriticismRecords.AsNoTracking().VisibleTo(db, actor).Where(record => record.SessionId == id)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId), ct);
        var members = lines.Where(line => line.Capacity.IsMember && (line.IsExpected || line.Presence is Presence.Present)).ToArray();
        var round = await db.SessionRounds.AsNoTracking().SingleOrDefaultAsync(round => round.SessionId == id, ct);
        if (session.EndedAt is null) round?.Follow(await db.PlannedStepsAsync(session, ct), clock.GetUtcNow());
        var chosen = members.FirstOrDefault(line => line.PersonId == (subject ?? TurnOf(round)))
            ?? members.FirstOrDefault(line => !IsAway(line) && !records.Any(record => record.Kind is CriticismKind.Self && record.AuthorId == line.PersonId))
            ?? members.FirstOrDefault();
        var spokenTo = chosen?.PersonId ?? default;
        var own = records.Where(record => record.SubjectId == spokenTo).ToArray();
        var spoke = own.Select(record => record.AuthorId).ToHashSet();
        var next = chosen is null ? null : Next(members, chosen);
        var draft = await db.EntryDrafts.AsNoTracking().OwnOf(actor).SingleOrDefaultAsync(draft => draft.SessionId == id && draft.SubjectId == spokenTo, ct);
        var view = new View
        {
            Head = head, SubjectId = chosen?.PersonId, Subject = chosen is null ? null : names[chosen.PersonId], NextSubjectId = next?.PersonId,
            Now = clock.GetUtcNow(), Round = round is null ? null : RoundBoard.RoundOf(round, names, clock.GetUtcNow()),
            LastOrdinal = records.Select(record => record.Ordinal).DefaultIfEmpty(0).Max(),
            Draft = draft is null ? null : new View.Typed(
                draft.SpeakerId, draft.Aspect, door.Open(draft.Words, draft.Sensitive), door.Open(draft.Reply, draft.Sensitive)),
            Meanwhile = [.. own.Where(record => record.AuthorId == same && record.Ordinal > seen && record.RecordedById != actor.PersonId)
                .Select(record => new View.Other(record.Id, record.Version, names[record.AuthorId], door.Open(record.Words, record.Sensitive)!, door.Open(record.Reply, record.Sensitive)))],
            WithWords = withWords, Aspects = await db.AspectsAsync(session, ct),
            Members = [.. members.Select(line => new View.Member(
                line.PersonId, names[line.PersonId], line.Standing, line.Presence,
                records.Any(record => record.Kind is CriticismKind.Self && record.AuthorId == line.PersonId),
                records.Count(record => record.Kind is CriticismKind.Mutual && record.SubjectId == line.PersonId)))],
            Speakers = [.. lines.Where(line => line.PersonId != chosen?.PersonId)
                .Select(line => new View.Speaker(line.PersonId, names[line.PersonId], spoke.Contains(line.PersonId), IsAway(line)))],
            Records = [.. own.Select(record => new View.Row(
                record.Id, record.Version, record.Kind, names[record.AuthorId], record.Aspect, record.Words.Length, record.Reply is not null,
                withWords ? door.Open(record.Words, record.Sensitive) : null,
                withWords ? door.Open(record.Reply, record.Sensitive) : null))],
        };
        await door.CloseAsync(ct);
        return view;
    }

    private static bool IsAway(Attendance line) => line.Presence is Presence.Absent or Presence.OnLeave || line.LeftAt is not null;

    /// <summary>The page follows the round where nobody is asked for by name.</summary>
    private static Id<Person>? TurnOf(SessionRound? round) => round?.Current is { Kind.IsPersonal: true } current ? current.PersonId : null;

    private static Attendance? Next(Attendance[] members, Attendance chosen) =>
        members.SkipWhile(line => line != chosen).Skip(1).FirstOrDefault(line => !IsAway(line));

    public sealed record View
    {
        public required SessionHead Head { get; init; }

        public required Id<Person>? SubjectId { get; init; }

        public required string? Subject { get; init; }

        public required Id<Person>? NextSubjectId { get; init; }

        public required DateTimeOffset Now { get; init; }

        public required RoundBoard.View.Running? Round { get; init; }

        public required int LastOrdinal { get; init; }

        /// <summary>What the recorder was typing of this round before a crash or a look aside.</summary>
        public required Typed? Draft { get; init; }

        /// <summary>What another recorder has written down of the same two, to be compared.</summary>
        public required IReadOnlyList<Other> Meanwhile { get; init; }

        public required bool WithWords { get; init; }

        public required IReadOnlyList<string> Aspects { get; init; }

        public required IReadOnlyList<Member> Members { get; init; }

        public required IReadOnlyList<Speaker> Speakers { get; init; }

        public required IReadOnlyList<Row> Records { get; init; }

        public bool HasSelf => Records.Any(row => row.Kind is CriticismKind.Self);

        /// <summary>The first who is in the room and has not spoken to the member yet.</summary>
        public Speaker? NextSpeaker => Speakers.FirstOrDefault(speaker => speaker is { HasSpoken: false, IsAway: false });

        public sealed record Member(Id<Person> PersonId, string Name, string Standing, Presence Presence, bool HasSelf, int Received);

        public sealed record Speaker(Id<Person> PersonId, string Name, bool HasSpoken, bool IsAway);

        public sealed record Typed(Id<Person>? SpeakerId, string? Aspect, string? Words, string? Reply);

        public sealed record Other(Id<CriticismRecord> Id, int Version, string Author, string Words, string? Reply);

        public sealed record Row(
            Id<CriticismRecord> Id, int Version, CriticismKind Kind, string Author, string? Aspect, int Length, bool IsAnswered,
            string? Words, string? Reply);
    }
}
