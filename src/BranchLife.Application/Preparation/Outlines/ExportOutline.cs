using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>Takes out one outline that the reader may read, over the same door as every other document.</summary>
public sealed class ExportOutline(BranchLifeDbContext db, Actor actor, ExportDocument export, OutlinePaper paper)
{
    public async Task<ExportFile> ExecuteAsync(Id<Outline> id, string? reason, CancellationToken ct)
    {
        var outline = await db.Outlines.VisibleTo(db, actor).Where(one => one.Id == id)
            .Select(one => new { one.MeetingId, one.Kind, one.AuthorId }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        paper.Author = outline.AuthorId;
        var kind = ExportCatalogue.Find(outline.Kind is OutlineKind.TeamSelfCheck ? ExportCatalogue.TeamMaterial : ExportCatalogue.Outline)!;
        return await export.ExecuteAsync(kind, ExportFormat.Docx, outline.MeetingId, reason, ct);
    }
}
