using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The speeches that belong to the body, to be written down: report, the branch's self-check, commentary, closing.</summary>
public sealed class SpeechesOfSession(BranchLifeDbContext db, Gate gate, Relations relations)
{
    public async Task<View> FindAsync(Id<MeetingSession> id, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var head = await SessionHead.OfAsync(db, session, await relations.ToAsync(session.BranchId, ct), ct);
        var day = session.OpenedAt.ChinaDay;
        var secretary = await db.Posts.Where(post => post.UnitId == session.BranchId && post.Kind == PostKind.Secretary
                && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => (Id<Person>?)post.PersonId).FirstOrDefaultAsync(ct);
        var lines = session.Attendances.OrderBy(line => line.Ordinal).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId), ct);
        var usual = lines.FirstOrDefault(line => line.PersonId == secretary)?.PersonId
            ?? lines.FirstOrDefault(line => line.PersonId == session.HostId)?.PersonId;
        return new View(
            head, session.Decisions,
            [.. Enum.GetValues<TurnKind>().Select(kind => new View.Part(
                kind,
                kind is TurnKind.Commentary ? lines.FirstOrDefault(line => line.Capacity.IsGuide)?.PersonId : usual,
                [.. lines.Where(line => line.Capacity.IsGuide || kind is not TurnKind.Commentary)
                    .Select(line => new View.Speaker(line.PersonId, names[line.PersonId], line.Standing))],
                [.. session.Turns.Where(turn => turn.Kind == kind).OrderBy(turn => turn.Ordinal)
                    .Select(turn => new View.Speech(turn.SpeakerId, names[turn.SpeakerId], turn.Text))]))]);
    }

    public sealed record View(SessionHead Head, string? Decisions, IReadOnlyList<View.Part> Parts)
    {
        /// <param name="UsualSpeakerId">Who gives this speech as a rule.</param>
        public sealed record Part(TurnKind Kind, Id<Person>? UsualSpeakerId, IReadOnlyList<Speaker> Speakers, IReadOnlyList<Speech> Speeches);

        public sealed record Speaker(Id<Person> PersonId, string Name, string Standing);

        public sealed record Speech(Id<Person> SpeakerId, string Speaker, string Text);
    }
}
