using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The words of one outline with its comments, through the reading door; who may read it is decided before.</summary>
public sealed record OutlineSheet(
    Id<Outline> Id, int Version, OutlineKind Kind, OutlineState State, Id<Person> AuthorId, string? LastPromises, string? StudyGains,
    DateTimeOffset? SavedAt, DateTimeOffset? HandedInAt, IReadOnlyList<OutlineSheet.Section> Sections, IReadOnlyList<OutlineSheet.Remark> Remarks)
{
    public IEnumerable<Remark> RemarksOn(int? section) => Remarks.Where(remark => remark.Section == section);

    internal static async Task<OutlineSheet?> ReadAsync(
        BranchLifeDbContext db, IQueryable<Outline> readable, ReadingDoor door, CancellationToken ct)
    {
        var found = await readable.Select(outline => new
        {
            outline.Id, outline.Version, outline.Kind, outline.State, outline.AuthorId, outline.LastPromises, outline.StudyGains, outline.SavedAt,
            outline.HandedInAt,
            Entries = outline.Entries.OrderBy(e => e.Ordinal)
                .Select(e => new { e.Ordinal, e.Aspect, e.Problem, e.Instance, e.Cause, e.Measure, e.Origin }).ToList(),
            Comments = outline.Comments.OrderBy(c => c.Ordinal)
                .Select(c => new { c.Ordinal, c.EntryOrdinal, c.Words, c.AuthorId, c.At, c.Answer }).ToList(),
        }).SingleOrDefaultAsync(ct);
        if (found is null) return null;

        var names = await db.Persons.Where(person => found.Comments.Select(c => c.AuthorId).Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var record = new SensitiveRecord(RecordKind.Outline, found.Id.Value, found.AuthorId, null);
        return new OutlineSheet(
            found.Id, found.Version, found.Kind, found.State, found.AuthorId, door.Open(found.LastPromises, record),
            door.Open(found.StudyGains, record), found.SavedAt, found.HandedInAt,
            [.. found.Entries.Select(e => new Section(e.Ordinal, e.Aspect, door.Open(e.Problem, record), door.Open(e.Instance, record),
                door.Open(e.Cause, record), door.Open(e.Measure, record), e.Origin))],
            [.. found.Comments.Select(c => new Remark(c.Ordinal, c.EntryOrdinal, door.Open(c.Words, record)!, names.GetValueOrDefault(c.AuthorId, ""),
                c.At, door.Open(c.Answer, record)))]);
    }

    public sealed record Section(
        int Ordinal, string Aspect, string? Problem, string? Instance, string? Cause, string? Measure, ProblemOrigin Origin);

    /// <param name="Section">The aspect that is meant; null for the whole text.</param>
    public sealed record Remark(int Ordinal, int? Section, string Words, string By, DateTimeOffset At, string? Answer);
}
