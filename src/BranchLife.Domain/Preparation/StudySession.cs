using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Domain.Preparation;

/// <summary>One study before the meeting: material, mode, day, length, who took part. One line, no uploads demanded.</summary>
public sealed class StudySession : Aggregate<StudySession>
{
    private readonly List<StudyAttendance> _attendances = [];

    private StudySession()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public StudyMode Mode { get; private set; }

    public string Topic { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>1–1,440.</summary>
    public int DurationMinutes { get; private set; }

    public string? Place { get; private set; }

    public IReadOnlyList<StudyAttendance> Attendances => _attendances;

    public static StudySession Record(Id<StudySession> id, Meeting meeting, StudyEntry entry, DateOnly today)
    {
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        var session = new StudySession { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId };
        session.Correct(entry, today);
        return session;
    }

    /// <summary>Refused: a day to come, no topic, a length beyond a day, nobody present.</summary>
    public void Correct(StudyEntry entry, DateOnly today)
    {
        Require(entry.HeldOn <= today, PreparationRules.OnlyWhatHappenedIsRecorded);
        Require(entry.DurationMinutes is > 0 and <= 1_440, PreparationRules.StudyHasALength);
        Require(entry.Attendees.Count > 0, PreparationRules.SomebodyStudied);
        (Topic, Place) = (Text.Required(entry.Topic, Text.Line, PreparationRules.StudyHasATopic), Text.Optional(entry.Place, Text.Line));
        (Mode, HeldOn, DurationMinutes) = (entry.Mode, entry.HeldOn, entry.DurationMinutes);
        _attendances.Clear();
        _attendances.AddRange(entry.Attendees.Distinct().Select(person => new StudyAttendance(person)));
    }
}
