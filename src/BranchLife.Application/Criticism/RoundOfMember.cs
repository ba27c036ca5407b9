using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
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
public sealed class RoundOfMember(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, Id<Person>? subject, bool withWords, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var records = await db.CriticismRecords.AsNoTracking().VisibleTo(db, actor).Where(record => record.SessionId == id)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId), ct);
        var members = lines.Where(line => line.Capacity.IsMember && (line.IsExpected || line.Presence is Presence.Present)).ToArray();
        var chosen = members.FirstOrDefault(line => line.PersonId == subject)
            ?? members.FirstOrDefault(line => !IsAway(line) && !records.Any(record => record.Kind is CriticismKind.Self && record.AuthorId == line.PersonId))
            ?? members.FirstOrDefault();
        var own = records.Where(record => record.SubjectId == chosen?.PersonId).ToArray();
        var spoke = own.Select(record => record.AuthorId).ToHashSet();
        var next = chosen is null ? null : Next(members, chosen);
        var view = new View
        {
            Head = head, SubjectId = chosen?.PersonId, Subject = chosen is null ? null : names[chosen.PersonId], NextSubjectId = next?.PersonId,
            WithWords = withWords, Aspects = await AspectsAsync(session, ct),
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

    private static bool IsAway(Attendance line) => line.Presence is Presence.Absent or Presence.OnLeave;

    private static Attendance? Next(Attendance[] members, Attendance chosen) =>
        members.SkipWhile(line => line != chosen).Skip(1).FirstOrDefault(line => !IsAway(line));

    private async Task<IReadOnlyList<string>> AspectsAsync(MeetingSession session, CancellationToken ct)
    {
        var campaign = await (from meeting in db.Meetings
                              join launched in db.Campaigns on meeting.CampaignId equals launched.Id
                              where meeting.Id == session.MeetingId
                              select launched).AsNoTracking().SingleOrDefaultAsync(ct);
        return campaign is null ? [] : [.. campaign.AspectsOf(AspectSubject.Member).Select(aspect => aspect.Name)];
    }

    public sealed record View
    {
        public required SessionHead Head { get; init; }

        public required Id<Person>? SubjectId { get; init; }

        public required string? Subject { get; init; }

        public required Id<Person>? NextSubjectId { get; init; }

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

        public sealed record Row(
            Id<CriticismRecord> Id, int Version, CriticismKind Kind, string Author, string? Aspect, int Length, bool IsAnswered,
            string? Words, string? Reply);
    }
}
