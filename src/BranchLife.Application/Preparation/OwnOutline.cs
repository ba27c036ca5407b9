using BranchLife.Application.Access;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The writing desk: the actor's own outline, or the team's material for the secretary. Looking at it makes nothing.</summary>
public sealed class OwnOutline(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, OutlineKind kind, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var ofTeam = kind is OutlineKind.TeamSelfCheck;
        if (ofTeam ? !relation.IsSecretary : !relation.IsMember) throw new AccessDeniedException(Gate.DeniedSentence);

        var known = await (
            from outline in db.Outlines
            where outline.MeetingId == meeting && outline.Kind == kind && (ofTeam || outline.AuthorId == actor.PersonId)
            join author in db.Persons on outline.AuthorId equals author.Id
            select new { outline.Id, outline.AuthorId, Author = author.Name }).SingleOrDefaultAsync(ct);
        if (known is not null && known.AuthorId != actor.PersonId) return View.OfAnother(head, kind, actor.PersonId, known.Author, known.Id);

        var sheet = known is null ? null : await OutlineSheet.ReadAsync(db, db.Outlines.Where(outline => outline.Id == known.Id), door, ct);
        var aspects = await CheckAspects.OfAsync(db, head.CampaignId, ofTeam, ct);
        var view = new View(
            head, kind, actor.PersonId, sheet, sheet is null
                ? [.. aspects.Select((aspect, i) => new OutlineSheet.Section(i + 1, aspect, null, null, null, null, ProblemOrigin.Self))]
                : sheet.Sections,
            [.. Matched(await LastPromises.OfAsync(db, head.Id, head.BranchId, actor.PersonId, kind, ct), sheet?.Promises ?? [])], null, null);
        await door.CloseAsync(ct);
        return view;
    }

    // The ledger says how an item stands, the sheet what the author says about it; numbers are those that the next save will give.
    private IEnumerable<Promise> Matched(IReadOnlyList<Promised> promised, IReadOnlyList<OutlineSheet.Promise> stated)
    {
        // Items that the reader has to report on, or the branch's: nothing of another's is read here.
        var own = new SensitiveRecord(RecordKind.Outline, Guid.Empty, actor.PersonId, null);
        var kept = stated.Where(known => known is { Result: not null } or { Remark: not null } || promised.Any(item => item.ItemId == known.ItemId)).ToArray();
        foreach (var known in kept)
        {
            var state = promised.FirstOrDefault(item => item.ItemId == known.ItemId)?.State;
            yield return new Promise(known.Ordinal, known.Problem, known.Measure, known.DueOn, state, known.Result, known.Remark);
        }

        var next = kept.Select(known => known.Ordinal).DefaultIfEmpty().Max();
        foreach (var item in promised.Where(item => kept.All(known => known.ItemId != item.ItemId)))
            yield return new Promise(++next, door.Open(item.Problem, own)!, item.Measure, item.DueOn, item.State, null, null);
    }

    /// <param name="Sheet">Null until something was saved.</param>
    /// <param name="Author">Another who writes the team's material; the reader only sees who.</param>
    public sealed record View(
        MeetingHead Head, OutlineKind Kind, Id<Person> PersonId, OutlineSheet? Sheet, IReadOnlyList<OutlineSheet.Section> Sections,
        IReadOnlyList<Promise> Promises, string? Author, Id<Outline>? AuthorsOutline)
    {
        public int Version => Sheet?.Version ?? 0;

        public OutlineState State => Sheet?.State ?? OutlineState.Draft;

        public bool MayWrite => Author is null && State is OutlineState.Draft or OutlineState.Returned
            && (Sheet is not null || Head.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene);

        internal static View OfAnother(MeetingHead head, OutlineKind kind, Id<Person> reader, string author, Id<Outline> outline) =>
            new(head, kind, reader, null, [], [], author, outline);
    }

    /// <summary>A rectification item of the last meeting.</summary>
    /// <param name="State">As the ledger has it; null where it is no longer there.</param>
    public sealed record Promise(
        int Ordinal, string Problem, string Measure, DateOnly? DueOn, RectificationState? State, PromiseResult? Result, string? Remark);
}
