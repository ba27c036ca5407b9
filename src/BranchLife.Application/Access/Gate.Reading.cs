using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Access;

// For screens of one thing, and for acts that add a row beside it: not tracked, so it cannot be changed, and no version is
// compared, so two recorders add their rows side by side.
public sealed partial class Gate
{
    public Task<Meeting> ReadAsync(Id<Meeting> id, MeetingAction action, CancellationToken ct) =>
        ReadAsync(id, action, MeetingAction.Read, meeting => meeting.BranchId, MeetingAccess.Allows, ct);

    public Task<MeetingSession> ReadAsync(Id<MeetingSession> id, SessionAction action, CancellationToken ct) =>
        ReadAsync(id, action, SessionAction.Read, session => session.BranchId, SessionAccess.Allows, ct);

    public Task<Minutes> ReadAsync(Id<Minutes> id, MinutesAction action, CancellationToken ct) =>
        ReadAsync(id, action, MinutesAction.ReadBody, minutes => minutes.BranchId, MinutesAccess.Allows, ct);

    public async Task<CriticismRecord> ReadAsync(Id<CriticismRecord> id, CriticismAction action, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfCriticismAsync(db, id, ct);
        return await ReadAsync(id, action, CriticismAction.Read, record => record.BranchId,
            (asked, record, relation) => CriticismAccess.Allows(asked, record, relation, setting), ct);
    }

    public async Task<Problem> ReadAsync(Id<Problem> id, ProblemAction action, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfProblemAsync(db, id, ct);
        return await ReadAsync(id, action, ProblemAction.Read, problem => problem.BranchId,
            (asked, problem, relation) => ProblemAccess.Allows(asked, problem, relation, setting), ct);
    }
}
