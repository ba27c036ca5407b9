using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// 来龙去脉 of one meeting, walkable both ways: from every record to what became of it, from every measure to why it is there. Of
/// all this the reader sees what may be read, and the words of records stay with the records.
/// </summary>
public sealed class SourceChain(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var problems = await db.Problems.AsNoTracking().VisibleTo(db, actor).Where(problem => problem.MeetingId == meeting)
            .OrderBy(problem => problem.SubjectId != null).ThenBy(problem => problem.SubjectId).ThenBy(problem => problem.FoundOn).ThenBy(problem => problem.Id).ToListAsync(ct);
        var claims = (await db.Claims.AsNoTracking().Where(claim => claim.MeetingId == meeting).ToListAsync(ct))
            .ToDictionary(claim => new ProblemSource(claim.Kind, claim.RecordId));
        var sources = await new ChainSources(db, actor).FindAsync(head, ct);
        var items = (await (from item in db.RectificationItems.AsNoTracking().VisibleTo(db, actor)
                            where item.MeetingId == meeting
                            orderby item.OpenedAt, item.Id
                            select item).ToListAsync(ct)).ToLookup(item => item.ProblemId);
        var names = await db.NamesOfAsync([.. problems.Select(problem => problem.SubjectId), .. items.SelectMany(group => group).SelectMany(PeopleOf)], ct);
        var strands = problems.Select(problem => new Strand(
            problem.Id, names.Of(problem.SubjectId), door.Open(problem.Statement, problem.Id, problem.SubjectId)!, problem.Origin.Word,
            [.. sources.Where(source => problem.Links.Any(link => new ProblemSource(link.Kind, link.RecordId) == source.Record)).Select(source => Told(source, claims))],
            [.. items[problem.Id].Select(item => new Measure(
                item.Id, item.Measure, names[item.OwnerId], item.DueOn, item.NextReviewOn, item.State, item.Progress.Count, item.EvidenceCount,
                names.Of(item.ClosedById), item.ClosedOn, item.NextLookBackOn, item.LookBacks.LastOrDefault(look => look.DoneOn is not null)?.Result))])).ToArray();
        var reached = problems.SelectMany(problem => problem.Links).Select(link => new ProblemSource(link.Kind, link.RecordId)).ToHashSet();
        Source[] loose = [.. sources.Where(source => !reached.Contains(source.Record)).Select(source => Told(source, claims))];
        await door.CloseAsync(ct);
        return new View(head, strands, loose, actor.Today);
    }

    private Source Told(ChainSources.Row source, IReadOnlyDictionary<ProblemSource, Claim> claims)
    {
        var claim = claims.GetValueOrDefault(source.Record);
        return new Source(source.Record, source.Note, source.Path, claim?.Answer, claim is null ? null : claim.SubjectId is null
            ? ReadingDoor.OpenOfBranch(claim.Reason) : door.Open(claim.Reason, claim.Sensitive));
    }

    private static IEnumerable<Id<Domain.Members.Person>?> PeopleOf(RectificationItem item) => [item.OwnerId, item.ClosedById];

    /// <param name="Loose">Records that led to no problem: explained, declined, or not yet answered.</param>
    public sealed record View(MeetingHead Head, IReadOnlyList<Strand> Strands, IReadOnlyList<Source> Loose, DateOnly Today);

    /// <param name="Subject">Null: of the branch.</param>
    public sealed record Strand(
        Id<Problem> Id, string? Subject, string Statement, string Origin, IReadOnlyList<Source> Sources, IReadOnlyList<Measure> Measures);

    /// <param name="Answer">Null: not yet claimed.</param>
    public sealed record Source(ProblemSource Record, string Note, string Path, ClaimAnswer? Answer, string? Reason);

    public sealed record Measure(
        Id<RectificationItem> Id, string Words, string Owner, DateOnly? DueOn, DateOnly? NextReviewOn, RectificationState State, int Entries, int Evidence,
        string? ClosedBy, DateOnly? ClosedOn, DateOnly? LookBackOn, LookBackResult? LookedBack);
}
