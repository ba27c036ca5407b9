using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>One study before the meeting: material, mode, day, length, who took part. One line, no uploads demanded.</summary>
public sealed class StudySession : Aggregate<StudySession>
{
    private readonly List<StudyAttendance> _attendances = [];
    private readonly List<StudyReading> _readings = [];

    private StudySession()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>补学: whom it concerns has made up this study; its hours are theirs, not the branch's.</summary>
    public Id<StudySession>? MakeUpOfId { get; private init; }

    public StudyMode Mode { get; private set; }

    public string Topic { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>1–1,440.</summary>
    public int DurationMinutes { get; private set; }

    public string? Place { get; private set; }

    public IReadOnlyList<StudyAttendance> Attendances => _attendances;

    public IReadOnlyList<StudyReading> Readings => _readings;

    public static StudySession Record(Id<StudySession> id, Meeting meeting, StudyEntry entry, DateOnly today)
    {
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        var session = new StudySession { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, MakeUpOfId = entry.MakeUpOf };
        session.Correct(entry, today);
        return session;
    }

    /// <summary>Refused: a day to come, no topic, a length beyond a day, nobody present.</summary>
    public void Correct(StudyEntry entry, DateOnly today)
    {
        Require(entry.HeldOn <= today, PreparationRules.OnlyWhatHappenedIsRecorded);
        Require(entry.DurationMinutes is > 0 and <= 1_440, PreparationRules.StudyHasALength);
        Require(entry.Attendees.Count > 0, PreparationRules.SomebodyStudied);
        var readings = entry.Materials.Distinct()
            .Select((title, i) => new StudyReading(i + 1, Text.Required(title, Text.Line, PreparationRules.StudyHasATopic))).ToArray();
        (Topic, Place) = (
            Text.Required(Named(entry.Topic, readings), Text.Line, PreparationRules.StudyHasATopic), Text.Optional(entry.Place, Text.Line));
        (Mode, HeldOn, DurationMinutes) = (entry.Mode, entry.HeldOn, entry.DurationMinutes);
        _readings.Clear();
        _readings.AddRange(readings);
        Attend(entry.Attendees);
    }

    /// <summary>Who was there; a study at which nobody was is not one.</summary>
    public void Attend(IReadOnlyCollection<Id<Person>> people)
    {
        Require(people.Count > 0, PreparationRules.SomebodyStudied);
        _attendances.RemoveAll(attendance => !people.Contains(attendance.PersonId));
        _attendances.AddRange(people.Distinct().Where(person => _attendances.All(known => known.PersonId != person))
            .Select(person => new StudyAttendance(person)).ToArray());
    }

    // What was studied need not be typed where it was ticked.
    private static string? Named(string? topic, StudyReading[] readings)
    {
        if (!string.IsNullOrWhiteSpace(topic) || readings.Length == 0) return topic;
        var all = string.Join('、', readings.Select(reading => reading.Title));
        return all.Length <= Text.Line ? all : $"{readings[0].Title}等{readings.Length}篇";
    }
}
