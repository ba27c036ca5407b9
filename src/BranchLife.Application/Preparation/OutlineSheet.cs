using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The words of one outline with its remarks, through the reading door; who may read it is decided before.</summary>
/// <param name="Sections">The points in their order; those of one aspect stand together.</param>
public sealed record OutlineSheet(
    Id<Outline> Id, int Version, OutlineKind Kind, OutlineState State, Id<Person> AuthorId, int VersionsKept, string? LastPromises,
    string? StudyGains, DateTimeOffset? SavedAt, DateTimeOffset? HandedInAt, IReadOnlyList<OutlineSheet.Promise> Promises,
    IReadOnlyList<OutlineSheet.Section> Sections, IReadOnlyList<OutlineRemark> Remarks)
{
    /// <summary>引言, of the team's material alone.</summary>
    public string? Opening { get; init; }

    /// <summary>结语, of the team's material alone.</summary>
    public string? Closing { get; init; }

    /// <summary>Remarks on one text; on the whole where no part is given.</summary>
    public IEnumerable<OutlineRemark> RemarksOn(OutlinePart? part, int number = 0) =>
        Remarks.Where(remark => remark.Part == part && remark.Number == number);

    internal static async Task<OutlineSheet?> ReadAsync(
        BranchLifeDbContext db, IQueryable<Outline> readable, ReadingDoor door, CancellationToken ct)
    {
        if (await readable.AsNoTracking().SingleOrDefaultAsync(ct) is not { } found) return null;

        var record = RecordOf(found);
        var remarks = await OutlineRemark.OfAsync(db, found, door, record, ct);
        return new OutlineSheet(
            found.Id, found.Version, found.Kind, found.State, found.AuthorId, found.VersionsKept, door.Open(found.LastPromises, record),
            door.Open(found.StudyGains, record), found.SavedAt, found.HandedInAt,
            [.. found.Promises.OrderBy(p => p.Ordinal).Select(p => new Promise(
                p.Ordinal, p.ItemId, door.Open(p.Problem, record)!, door.Open(p.Measure, record)!, p.DueOn, p.Result, door.Open(p.Remark, record)))],
            [.. found.InOrder().Select(e => new Section(e.Ordinal, e.Aspect, door.Open(e.Problem, record), door.Open(e.Instance, record),
                door.Open(e.Cause, record), door.Open(e.Measure, record), e.Origin))],
            remarks)
        {
            Opening = door.Open(found.Opening, record), Closing = door.Open(found.Closing, record),
        };
    }

    internal static SensitiveRecord RecordOf(Outline outline) => new(RecordKind.Outline, outline.Id.Value, outline.AuthorId, null);

    public sealed record Section(
        int Ordinal, string Aspect, string? Problem, string? Instance, string? Cause, string? Measure, ProblemOrigin Origin)
    {
        public IEnumerable<(OutlinePart Part, string? Words)> Texts =>
        [
            (OutlinePart.Problem, Problem), (OutlinePart.Instance, Instance), (OutlinePart.Cause, Cause), (OutlinePart.Measure, Measure),
        ];
    }

    /// <summary>An item of the last meeting with what the author says became of it.</summary>
    public sealed record Promise(
        int Ordinal, Id<RectificationItem> ItemId, string Problem, string Measure, DateOnly? DueOn, PromiseResult? Result, string? Remark);
}
