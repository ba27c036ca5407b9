using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>From an item back to its problem and to the records it was drawn from; of these only what the reader may read.</summary>
public sealed class SourceWalk
{
    private readonly BranchLifeDbContext _db;
    private readonly Actor _actor;
    private readonly ReadingDoor _door;

    internal SourceWalk(BranchLifeDbContext db, Actor actor, ReadingDoor door) => (_db, _actor, _door) = (db, actor, door);

    internal async Task<View> FindAsync(RectificationItem item, CancellationToken ct)
    {
        var problem = await _db.Problems.AsNoTracking().SingleAsync(p => p.Id == item.ProblemId, ct);
        var links = problem.Links.ToLookup(link => link.Kind, link => link.RecordId);
        var reads = (await _db.ReadableAsync(_actor, [(problem.Id, problem.SubjectId)], ct)).Contains(problem.Id);
        return new View(
            Open(problem.Statement) ?? ProblemWords.Withheld, problem.Aspect, Open(problem.Instance), Open(problem.Cause), problem.Origin, problem.IsCarriedOver, problem.FoundOn,
            [
                .. await CriticismsAsync([.. links[ProblemLinkKind.Criticism]], ct),
                .. await OpinionsAsync(item.MeetingId, [.. links[ProblemLinkKind.Opinion]], ct),
                .. await OutlinesAsync([.. links[ProblemLinkKind.Outline]], ct),
                .. await TalksAsync([.. links[ProblemLinkKind.Talk]], ct),
                .. await CommentariesAsync(item.MeetingId, links[ProblemLinkKind.Commentary].Any(), ct),
                .. await DemandsAsync(item.MeetingId, [.. links[ProblemLinkKind.SupervisionDemand]], ct),
            ]);

        string? Open(SensitiveText? words) => reads ? _door.Open(words, problem.Id, problem.SubjectId) : null;
    }

    private async Task<IEnumerable<Link>> CriticismsAsync(Guid[] records, CancellationToken ct)
    {
        if (records.Length == 0) return [];
        var wanted = records.Select(id => new Id<Domain.Criticism.CriticismRecord>(id)).ToArray();
        var readable = await (from record in _db.CriticismRecords.VisibleTo(_db, _actor)
                              join author in _db.Persons on record.AuthorId equals author.Id
                              where wanted.Contains(record.Id)
                              orderby record.Ordinal
                              select new { record.Id, author.Name }).ToListAsync(ct);
        return readable.Select(record => new Link("批评意见", $"{record.Name}提出", $"/criticism/{record.Id}"));
    }

    private async Task<IEnumerable<Link>> OpinionsAsync(Id<Meeting> meeting, Guid[] records, CancellationToken ct)
    {
        if (records.Length == 0) return [];
        var wanted = records.Select(id => new Id<Opinion>(id)).ToArray();
        var readable = await _db.Opinions.VisibleTo(_db, _actor).Where(opinion => wanted.Contains(opinion.Id))
            .Select(opinion => opinion.Origin).ToListAsync(ct);
        return readable.Select(origin => new Link("征求意见", origin.Word, $"/meetings/{meeting}/opinions"));
    }

    private async Task<IEnumerable<Link>> OutlinesAsync(Guid[] records, CancellationToken ct)
    {
        if (records.Length == 0) return [];
        var wanted = records.Select(id => new Id<Outline>(id)).ToArray();
        var readable = await _db.Outlines.VisibleTo(_db, _actor).Where(outline => wanted.Contains(outline.Id))
            .Select(outline => outline.Id).ToListAsync(ct);
        return readable.Select(id => new Link("发言提纲", null, $"/outlines/{id}"));
    }

    private async Task<IEnumerable<Link>> TalksAsync(Guid[] records, CancellationToken ct)
    {
        if (records.Length == 0) return [];
        var wanted = records.Select(id => new Id<Talk>(id)).ToArray();
        var own = await _db.Talks.VisibleTo(_actor).Where(talk => wanted.Contains(talk.Id)).Select(talk => talk.Id).ToListAsync(ct);
        return own.Select(id => new Link("谈心谈话", null, $"/talks/{id}"));
    }

    private async Task<IEnumerable<Link>> CommentariesAsync(Id<Meeting> meeting, bool any, CancellationToken ct) =>
        any && await Meetings.MeetingAccess.VisibleTo(_db.Meetings, _db, _actor).AnyAsync(m => m.Id == meeting, ct)
            ? [new Link("到会指导点评", null, $"/meetings/{meeting}")]
            : [];

    private async Task<IEnumerable<Link>> DemandsAsync(Id<Meeting> meeting, Guid[] records, CancellationToken ct)
    {
        if (records.Length == 0 || !await Meetings.MeetingAccess.VisibleTo(_db.Meetings, _db, _actor).AnyAsync(m => m.Id == meeting, ct)) return [];
        return [new Link("整改要求", null, $"/meetings/{meeting}/demands")];
    }

    /// <param name="Statement">Or a word that it is withheld from this reader.</param>
    /// <param name="Links">Only what the reader may read.</param>
    public sealed record View(
        string Statement, string? Aspect, string? Instance, string? Cause, ProblemOrigin Origin, bool IsCarriedOver,
        DateOnly FoundOn, IReadOnlyList<Link> Links);

    public sealed record Link(string Kind, string? Note, string Path);
}
