using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;

namespace BranchLife.Application.Access;

/// <summary>
/// The one door through which a sensitive text is read: notes one row per record and request (the author's own reading
/// excluded) and hands out the words. The query before it has decided that the actor may read; <see cref="CloseAsync"/>
/// keeps the notes, before anything is shown.
/// </summary>
public sealed class ReadingDoor(BranchLifeDbContext db, Actor actor, TimeProvider clock, IdSource ids)
{
    private readonly HashSet<SensitiveRecord> _opened = [];

    /// <summary>What it is read for, as the reading log shows it.</summary>
    public string Purpose
    {
        get => Reason ?? field;
        set;
    } = "页面查看";

    /// <summary>Of an export; it stands in the log in place of what a query would write there.</summary>
    public string? Reason { get; set; }

    public string? Open(SensitiveText? text, SensitiveRecord record)
    {
        if (text is null) return null;

        Note(record);
#pragma warning disable RS0030 // This is the door.
        return text.Reveal();
#pragma warning restore RS0030
    }

    /// <summary>Words of the branch itself, for whoever reads the body of the minutes: nobody's own, so nothing is noted.</summary>
#pragma warning disable RS0030 // This is the door.
    public static string? OpenOfBranch(SensitiveText? text) => text?.Reveal();
#pragma warning restore RS0030

    /// <summary>For a record whose words are read as a part of another text: the people whom it concerns see that, too.</summary>
    public void Note(SensitiveRecord record)
    {
        if (record.AuthorId != actor.PersonId && _opened.Add(record))
        {
            db.Add(new ReadingLogEntry
            {
                Id = ids.Next<ReadingLogEntry>(), ReaderId = actor.PersonId, Kind = record.Kind, RecordId = record.Id,
                AuthorId = record.AuthorId, SubjectId = record.SubjectId, At = clock.GetUtcNow(), Purpose = Purpose,
            });
        }
    }

    public Task CloseAsync(CancellationToken ct) => _opened.Count == 0 ? Task.CompletedTask : db.SaveChangesAsync(ct);
}
