using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Sessions;

/// <summary>Who can be asked to a further sitting; for the secretary, who opens it.</summary>
public sealed class MakeUpPreview(Gate gate, MeetingSittings sittings)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.Convene, ct);
        var view = await sittings.FindAsync(id, ct);
        return new View(view.Meeting, view.Version, view.Missing);
    }

    public sealed record View(string Meeting, int Version, IReadOnlyList<MeetingSittings.View.Person> Missing);
}
