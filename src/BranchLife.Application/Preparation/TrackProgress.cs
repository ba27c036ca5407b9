using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Preparation;

/// <summary>What was counted of one track, before dates and waivers are laid over it.</summary>
internal sealed record TrackProgress(
    Track Track, int Done, int Due, string Unit, bool IsBegun, bool IsDone, IReadOnlyList<string> Missing, string? Note)
{
    public static TrackProgress OfPeople(Track track, RosterPerson[] due, Func<Id<Person>, bool> isDone, string? note)
    {
        var missing = due.Where(person => !isDone(person.Id)).Select(person => person.Name).ToArray();
        return new TrackProgress(track, due.Length - missing.Length, due.Length, "人", missing.Length < due.Length, missing.Length == 0, missing, note);
    }

    public TrackBoard.Row ToRow(MeetingHead head, DateOnly today, int materialDays, string? waiver, bool seesNames)
    {
        var dueOn = head.HeldOn?.AddDays(-DaysBefore(materialDays));
        var state = waiver is not null ? TrackState.Waived
            : IsDone ? TrackState.Done
            : dueOn < today ? TrackState.Late
            : IsBegun ? TrackState.Running : TrackState.NotStarted;
        return new TrackBoard.Row(
            Track, Done, Due, Unit, state, dueOn, seesNames && !IsDone ? Missing : [], Note, waiver, $"/meetings/{head.Id}/{PathOf(Track)}");
    }

    // Usual terms before the meeting day; the notice sets the one for the materials.
    private int DaysBefore(int materialDays) => Track switch
    {
        Track.Opinions => materialDays + 3,
        Track.Study or Track.Talks => materialDays + 2,
        Track.Problems => materialDays + 1,
        Track.Outlines => materialDays,
    };

    private static string PathOf(Track track) => track switch
    {
        Track.Study => "study",
        Track.Opinions => "opinions",
        Track.Talks => "talks",
        Track.Problems => "problem-findings",
        Track.Outlines => "outlines",
    };
}
