using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>发言提纲 as a paper: the reader's own, the draft included, or one that the reader may read.</summary>
public sealed class OutlinePaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    /// <summary>Whose; null for the reader's own.</summary>
    public Id<Person>? Author { get; set; }

    public Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var author = Author ?? actor.PersonId;
        var readable = db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == setting.Meeting.Id
            && outline.Kind == OutlineKind.MemberOutline && outline.AuthorId == author);
        return OutlineOnPaper.FindAsync(db, door, readable, setting, OutlineKind.MemberOutline, ct);
    }
}
