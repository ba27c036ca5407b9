using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The materials of a meeting at the moment of handing in, returning or approving.</summary>
public sealed class MaterialsReview(BranchLifeDbContext db, Actor actor, Gate gate, PreparationFindings findings)
{
    /// <param name="action">What the page is for; refused to those who may read the meeting but not do it.</param>
    public async Task<View> FindAsync(Id<Meeting> id, MeetingAction action, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, action, ct);
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var readable = await db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == id).Select(outline => outline.Id).ToListAsync(ct);
        var texts = await (
            from outline in db.Outlines.OfLeaders(db, id, actor.Today)
            join author in db.Persons on outline.AuthorId equals author.Id
            orderby outline.Kind, outline.Id
            select new
            {
                outline.Id, outline.Kind, Author = author.Name, outline.State, outline.HandedInAt, Unanswered = outline.Comments.Count(c => c.Answer == null),
            }).ToListAsync(ct);
        var states = await db.Outlines.Where(outline => outline.MeetingId == id && outline.Kind == OutlineKind.MemberOutline)
            .GroupBy(outline => outline.State).Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        return new View(
            head, meeting.Materials, meeting.PlanIsReviewed,
            [.. texts.Select(text => new Text(text.Id, text.Kind, text.Author, text.State, text.HandedInAt, text.Unanswered, readable.Contains(text.Id)))],
            states.Where(s => s.State is OutlineState.HandedIn or OutlineState.Accepted).Sum(s => s.Count),
            roster.Count(person => !meeting.IsExempt(person.Id)),
            meeting.Materials is MaterialsState.Approved ? [] : await findings.FindAsync(meeting, ct),
            meeting.History.LastOrDefault(change => change is { From: MeetingStage.Preparing, To: MeetingStage.Preparing })?.Reason);
    }

    /// <param name="IsReviewed">Above or the group approve; else handing in is enough.</param>
    /// <param name="Texts">The team's material and the secretary's outline.</param>
    /// <param name="LastReason">Why the materials were returned the last time.</param>
    public sealed record View(
        MeetingHead Head, MaterialsState State, bool IsReviewed, IReadOnlyList<Text> Texts, int HandedIn, int Due,
        IReadOnlyList<Finding> Findings, string? LastReason);

    public sealed record Text(
        Id<Outline> Id, OutlineKind Kind, string Author, OutlineState State, DateTimeOffset? HandedInAt, int Unanswered, bool IsReadable);
}
