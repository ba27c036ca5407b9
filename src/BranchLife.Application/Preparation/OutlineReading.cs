using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>One outline to read and review.</summary>
public sealed class OutlineReading(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Outline> id, CancellationToken ct)
    {
        var readable = db.Outlines.VisibleTo(db, actor).Where(outline => outline.Id == id);
        var found = await readable.AsNoTracking().SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var sheet = await OutlineSheet.ReadAsync(db, readable, door, ct) ?? throw new NotFoundException();
        var meeting = await (
            from m in db.Meetings
            join branch in db.Units on m.BranchId equals branch.Id
            where m.Id == found.MeetingId
            select new { m.Title, Branch = branch.ShortName ?? branch.Name }).SingleAsync(ct);
        var relation = await relations.ToAsync(found.BranchId, ct);
        var setting = await RestrictedSetting.OfOutlineAsync(db, id, actor.Today, ct);
        var author = await db.Persons.Where(person => person.Id == found.AuthorId).Select(person => person.Name).SingleAsync(ct);
        await door.CloseAsync(ct);
        return new View(sheet, author, found.MeetingId, meeting.Title, meeting.Branch, found.AuthorId == actor.PersonId, AllowedNow(found, relation, setting));
    }

    private static HashSet<OutlineAction> AllowedNow(Outline outline, Relation relation, RestrictedSetting setting)
    {
        var possible = outline.State switch
        {
            OutlineState.HandedIn => [OutlineAction.Write, OutlineAction.Comment, OutlineAction.Return, OutlineAction.Accept],
            OutlineState.Draft or OutlineState.Returned => [OutlineAction.Write],
            OutlineState.Accepted => Array.Empty<OutlineAction>(),
        };
        return [.. possible.Where(action => OutlineAccess.Allows(action, outline, relation, setting))];
    }

    /// <param name="Allowed">What the reader may do at this moment; Write for the author, who answers comments.</param>
    public sealed record View(
        OutlineSheet Sheet, string Author, Id<Meeting> MeetingId, string Meeting, string Branch, bool IsMine,
        IReadOnlySet<OutlineAction> Allowed);
}
