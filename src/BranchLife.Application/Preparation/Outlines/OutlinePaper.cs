using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>发言提纲 or 班子对照检查材料 as a paper: the own one, the draft included, or one that the reader may read.</summary>
public sealed class OutlinePaper(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    /// <summary>Whose 发言提纲; null for the reader's own.</summary>
    public Id<Person>? Author { get; set; }

    public async Task<Material> FindAsync(ExportSetting setting, OutlineKind kind, CancellationToken ct)
    {
        var (meeting, author) = (setting.Meeting.Id, Author ?? actor.PersonId);
        var readable = db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == meeting && outline.Kind == kind
            && (kind == OutlineKind.TeamSelfCheck || outline.AuthorId == author));
        var sheet = await OutlineSheet.ReadAsync(db, readable, door, ct)
            ?? throw new RuleViolationException(ExportRules.NothingWasKeptYet, kind.Word);
        var name = await db.Persons.Where(person => person.Id == sheet.AuthorId).Select(person => person.Name).SingleAsync(ct);
        return new Material(OutlineOnPaper.Of(sheet, setting.Branch.Called, setting.Meeting.Title, name));
    }
}
