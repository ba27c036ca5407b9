using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Where everybody's outline stands, without a word of it.</summary>
public sealed class OutlineBoard(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var excused = await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Exemptions)
            .Where(exemption => exemption.GrantedById != null).Select(exemption => exemption.PersonId).ToListAsync(ct);
        var outlines = await db.Outlines.Where(outline => outline.MeetingId == meeting).Select(outline => new
        {
            outline.Id, outline.Kind, outline.AuthorId, outline.State, outline.HandedInAt, Unanswered = outline.Comments.Count(c => c.Answer == null),
        }).ToListAsync(ct);
        var readable = await db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == meeting).Select(outline => outline.Id).ToListAsync(ct);

        var lines = roster.Select(person =>
        {
            var outline = outlines.SingleOrDefault(o => o.Kind is OutlineKind.MemberOutline && o.AuthorId == person.Id);
            return new Line(person, excused.Contains(person.Id), outline?.State, outline?.HandedInAt, outline?.Unanswered ?? 0,
                outline is not null && readable.Contains(outline.Id) ? outline.Id : null, person.Id == actor.PersonId);
        }).ToArray();
        var team = outlines.SingleOrDefault(outline => outline.Kind is OutlineKind.TeamSelfCheck);
        var seesAll = relation.IsCommittee || relation.ReviewsFromOutside;
        return new View(
            head,
            [.. lines.Where(line => seesAll || line.Person.Id == actor.PersonId)],
            lines.Count(line => line.IsDue), lines.Count(line => line is { IsDue: true, IsHandedIn: true }),
            team is null ? null : new Team(team.State, team.HandedInAt, readable.Contains(team.Id) ? team.Id : null),
            relation.IsMember, relation.IsSecretary, seesAll);
    }

    /// <param name="Lines">Everybody for the committee and reviewers; for others the own line.</param>
    /// <param name="TeamMaterial">Null until the secretary has begun the 班子对照检查材料.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Line> Lines, int Due, int HandedIn, Team? TeamMaterial, bool WritesOwn, bool WritesTeam, bool SeesAll);

    /// <param name="State">Null where nothing was written.</param>
    /// <param name="Readable">The outline, where the reader may open it.</param>
    public sealed record Line(
        RosterPerson Person, bool IsExempt, OutlineState? State, DateTimeOffset? HandedInAt, int Unanswered, Id<Outline>? Readable, bool IsOwn)
    {
        public bool IsDue => !IsExempt;

        public bool IsHandedIn => State is OutlineState.HandedIn or OutlineState.Accepted;

        public string Word => State?.Word ?? (IsExempt ? "免写" : "未动笔");
    }

    public sealed record Team(OutlineState State, DateTimeOffset? HandedInAt, Id<Outline>? Readable);
}
