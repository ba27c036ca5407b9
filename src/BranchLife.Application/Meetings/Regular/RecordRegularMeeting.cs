using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings.Regular;

/// <summary>Who was there, what was said, what was decided.</summary>
public sealed class RecordRegularMeeting(BranchLifeDbContext db, Gate gate, BranchRoster roster, Actor actor)
{
    public async Task ExecuteAsync(Id<RegularMeeting> id, RegularMeetingRecord record, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, RegularMeetingAction.Write, version, ct);
        if (meeting.HeldOn > actor.Today) throw new RuleViolationException(PreparationRules.OnlyWhatHappenedIsRecorded);
        TypedText.RefuseClassified(actor.Today, record.Minutes, record.Decisions);
        var members = await roster.FindAsync(meeting.BranchId, meeting.HeldOn, ct);
        RegularMeetingGuards.RequireKnown(members, record.Attendances.Select(line => (Id<Person>?)line.PersonId));

        meeting.Hold(record.Minutes, record.Decisions, record.Attendances);

        await db.SaveChangesAsync(ct);
    }
}
