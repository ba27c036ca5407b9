using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>
/// 历次稿件: what was handed in and when it came back, and any two of them side by side. Read by whoever may read the outline;
/// drafts that were put aside, and the draft of today, by the author alone.
/// </summary>
public sealed class OutlineVersions(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    /// <summary>The number that stands for the text as it is now.</summary>
    public const int Now = 0;

    /// <param name="from">The earlier; null for the one before the later.</param>
    /// <param name="to">The later; null for the last.</param>
    public async Task<View> FindAsync(Id<Outline> id, int? from, int? to, CancellationToken ct)
    {
        var outline = await db.Outlines.VisibleTo(db, actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        var isMine = outline.AuthorId == actor.PersonId;
        var versions = await db.OutlineVersions.AsNoTracking().Where(one => one.OutlineId == id && (isMine || !one.IsDraft))
            .OrderBy(one => one.Number).ToListAsync(ct);
        var record = OutlineSheet.RecordOf(outline);
        var isOpen = outline.State is OutlineState.Draft or OutlineState.Returned;
        var last = isMine && isOpen ? Now : versions.LastOrDefault()?.Number ?? Now;
        var later = to is { } asked && (asked == Now ? isMine : versions.Any(one => one.Number == asked)) ? asked : last;
        var handedIn = versions.Where(one => !one.IsDraft && (later == Now || one.Number < later)).ToList();
        var earlier = from is { } wanted && versions.Any(one => one.Number == wanted) ? wanted : handedIn.LastOrDefault()?.Number;

        var changes = earlier is null || earlier == later ? [] : PassageDiff.Of(outline.Kind, Opened(earlier.Value), Opened(later));
        var meeting = await db.Meetings.Where(one => one.Id == outline.MeetingId).Select(one => one.Title).SingleAsync(ct);
        var author = await db.Persons.Where(one => one.Id == outline.AuthorId).Select(one => one.Name).SingleAsync(ct);
        var lines = await LinesAsync(outline, versions, ct);
        await door.CloseAsync(ct);
        return new View(
            outline.Id, outline.Version, outline.Kind, outline.State, author, outline.MeetingId, meeting, isMine, isMine && isOpen, lines, earlier, later, changes);

        IReadOnlyList<PassageText> Opened(int number) =>
            PassageText.Of(number == Now ? outline.Passages() : versions.Single(one => one.Number == number).Passages, door, record);
    }

    private async Task<IReadOnlyList<Line>> LinesAsync(Outline outline, List<OutlineVersion> versions, CancellationToken ct)
    {
        var returns = outline.Comments.Where(comment => comment.IsReturn).ToArray();
        var reviewers = returns.Select(comment => comment.AuthorId).Distinct().ToArray();
        var names = await db.Persons.Where(person => reviewers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        return [.. versions.Select(version =>
        {
            var back = returns.FirstOrDefault(comment => comment.OnVersion == version.Number && !version.IsDraft);
            return new Line(version.Number, version.At, version.IsDraft, back?.At, back is null ? null : names.GetValueOrDefault(back.AuthorId));
        })];
    }

    /// <param name="IsMine">The reader wrote it.</param>
    /// <param name="MayTakeBack">The author may take an older text into the draft.</param>
    /// <param name="From">Null while there is nothing to compare with.</param>
    public sealed record View(
        Id<Outline> Id, int Version, OutlineKind Kind, OutlineState State, string Author, Id<Meeting> MeetingId, string Meeting, bool IsMine,
        bool MayTakeBack, IReadOnlyList<Line> Lines, int? From, int To, IReadOnlyList<PassageDiff> Changes);

    public sealed record Line(int Number, DateTimeOffset At, bool IsDraft, DateTimeOffset? ReturnedAt, string? ReturnedBy);
}
