using BranchLife.Application.Access;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>谁看过我的记录: every reading of a record that the person wrote or that concerns them, newest first.</summary>
public sealed class MyReadingLog(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;

    /// <param name="before">The last row of the page before, or null for the newest.</param>
    public async Task<View> FindAsync(Guid? before, CancellationToken ct)
    {
        var person = actor.PersonId;
        var mine = db.ReadingLog.Where(entry => (entry.AuthorId == person || entry.SubjectId == person) && entry.ReaderId != person);
        var total = await mine.CountAsync(ct);
        var from = before is null ? null : await mine.Where(entry => entry.Id == new Domain.Id<ReadingLogEntry>(before.Value))
            .Select(entry => new { entry.At, entry.Id }).SingleOrDefaultAsync(ct);
        var rows = await (from entry in mine
                          join reader in db.Persons on entry.ReaderId equals reader.Id
                          where @from == null || entry.At < @from.At || (entry.At == @from.At && entry.Id < @from.Id)
                          orderby entry.At descending, entry.Id descending
                          select new Row(entry.Id.Value, entry.At, reader.Name, entry.Kind, entry.AuthorId == person, entry.Purpose))
            .Take(PageSize + 1).ToListAsync(ct);
        return new View([.. rows.Take(PageSize)], total, rows.Count > PageSize);
    }

    public sealed record View(IReadOnlyList<Row> Rows, int Total, bool HasMore);

    /// <param name="IsMine">Written by the person; else about them.</param>
    public sealed record Row(Guid Id, DateTimeOffset At, string Reader, RecordKind Kind, bool IsMine, string Purpose);
}
