using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Attendance of several studies at once, as the grid shows it; refused as a whole.</summary>
public sealed class MarkAttendance(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(IReadOnlyList<Entry> sheets, CancellationToken ct)
    {
        foreach (var sheet in sheets)
        {
            var study = await gate.OpenAsync(sheet.Study, StudyAction.Record, sheet.Version, ct);
            study.Attend(sheet.Attendees);
        }

        await db.SaveChangesAsync(ct);
    }

    public sealed record Entry(Id<StudySession> Study, int Version, IReadOnlyCollection<Id<Person>> Attendees);
}
