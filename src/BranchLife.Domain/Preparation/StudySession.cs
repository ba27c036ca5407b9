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

    /// <summary>本人自学: who registered it for himself. Its hours are his, and it misses nobody. Null for what the branch recorded.</summary>
    public Id<Person>? OwnerId { get; private init; }

    public StudyMode Mode { get; private set; }

    public string Topic { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>1–1,440.</summary>
    public int DurationMinutes { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Organized by the branch: neither made up nor a member's own, so that it counts among the branch's sessions.</summary>
    public bool IsOfBranch => MakeUpOfId is null && OwnerId is null;

    public IReadOnlyList<StudyAttendance> Attendances => _attendances;

    public IReadOnlyList<StudyReading> Readings => _readings;

    public static StudySession Record(Id<StudySession> id, Meeting meeting, StudyEntry entry, DateOnly today)
    {
        RequireRoad(meeting);
        var session = new StudySession { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, MakeUpOfId = entry.MakeUpOf };
        session.Correct(entry, today);
        return session;
    }

    /// <param name="id">Of the record.</param>
    /// <param name="meeting">Before which he studied.</param>
    /// <param name="owner">The member himself.</param>
    /// <param name="entry">Whoever it names as present, the owner alone is.</param>
    /// <param name="today">Study lies behind.</param>
    public static StudySession RecordOwn(Id<StudySession> id, Meeting meeting, Id<Person> owner, StudyEntry entry, DateOnly today)
    {
        RequireRoad(meeting);
        var session = new StudySession { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, OwnerId = owner };
        session.Correct(entry, today);
        return session;
    }

    /// <summary>The owner takes his own study away while the meeting's road has not ended.</summary>
    public void Withdraw(Meeting meeting)
    {
        Require(OwnerId is not null, PreparationRules.OnlyOwnStudyIsWithdrawn);
        RequireRoad(meeting);
    }

    /// <summary>Refused: a day to come, no topic, a length beyond a day, nobody present.</summary>
    public void Correct(StudyEntry entry, DateOnly today)
    {
        Require(entry.HeldOn <= today, PreparationRules.OnlyWhatHappenedIsRecorded);
        Require(entry.DurationMinutes is > 0 and <= 1_440, PreparationRules.StudyHasALength);
        Require(OwnerId is null || entry.Mode.IsAlone, PreparationRules.OwnStudyIsAlone);
        Id<Person>[] there = OwnerId is { } owner ? [owner] : [.. entry.Attendees];
        Require(there.Length > 0, PreparationRules.SomebodyStudied);
        var readings = entry.Materials.Distinct()
            .Select((title, i) => new StudyReading(i + 1, Text.Required(title, Text.Line, PreparationRules.StudyHasATopic))).ToArray();
        (Topic, Place) = (
            Text.Required(Named(entry.Topic, readings), Text.Line, PreparationRules.StudyHasATopic), Text.Optional(entry.Place, Text.Line));
        (Mode, HeldOn, DurationMinutes) = (entry.Mode, entry.HeldOn, entry.DurationMinutes);
        _readings.Clear();
        _readings.AddRange(readings);
        Put(there);
    }

    /// <summary>Who was there; a study at which nobody was is not one.</summary>
    public void Attend(IReadOnlyCollection<Id<Person>> people)
    {
        Require(OwnerId is null, PreparationRules.OwnStudyIsAlone);
        Require(people.Count > 0, PreparationRules.SomebodyStudied);
        Put(people);
    }

    private void Put(IReadOnlyCollection<Id<Person>> people)
    {
        _attendances.RemoveAll(attendance => !people.Contains(attendance.PersonId));
        _attendances.AddRange(people.Distinct().Where(person => _attendances.All(known => known.PersonId != person))
            .Select(person => new StudyAttendance(person)).ToArray());
    }

    private static void RequireRoad(Meeting meeting) => Require(
        meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);

    // What was studied need not be typed where it was ticked.
    private static string? Named(string? topic, StudyReading[] readings)
    {
        if (!string.IsNullOrWhiteSpace(topic) || readings.Length == 0) return topic;
        var all = string.Join('、', readings.Select(reading => reading.Title));
        return all.Length <= Text.Line ? all : $"{readings[0].Title}等{readings.Length}篇";
    }
}
