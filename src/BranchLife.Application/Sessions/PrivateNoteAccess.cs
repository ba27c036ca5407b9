using BranchLife.Application.Access;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Private notes and unfinished entries: the author's alone, whatever else somebody may read; gone with the seal.</summary>
public static class PrivateNoteAccess
{
    public static IQueryable<PrivateNote> OwnOf(this IQueryable<PrivateNote> notes, Actor actor)
    {
        var author = actor.PersonId;
        return notes.Where(note => note.AuthorId == author);
    }

    public static IQueryable<EntryDraft> OwnOf(this IQueryable<EntryDraft> drafts, Actor actor)
    {
        var recorder = actor.PersonId;
        return drafts.Where(draft => draft.RecorderId == recorder);
    }

    extension(PrivateNote note)
    {
        public SensitiveRecord Sensitive => new(RecordKind.PrivateNote, note.Id.Value, note.AuthorId, null);
    }

    extension(EntryDraft draft)
    {
        public SensitiveRecord Sensitive => new(RecordKind.PrivateNote, draft.Id.Value, draft.RecorderId, null);
    }

    internal static async Task ForgetNotesAsync(this BranchLifeDbContext db, Domain.Id<Domain.Meetings.Meeting> meeting, CancellationToken ct)
    {
        db.RemoveRange(await db.PrivateNotes.Where(note => note.MeetingId == meeting).ToListAsync(ct));
        db.RemoveRange(await db.EntryDrafts.Where(draft => draft.MeetingId == meeting).ToListAsync(ct));
    }
}
