using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>The minutes of an invented sitting, assembled as the program assembles them, so that they can be signed as they are.</summary>
internal sealed class DemoMinutes(
    DemoWorld world, DemoBranch branch, Meeting meeting, MeetingSession session, IReadOnlyList<DemoMinutes.Said> said, Appraisal? ballots)
{
    public string Body() => MinutesText.Body(Facts());

    public string Restricted(Guid minutes, bool isSealed)
    {
        Id<Person>[] runs = isSealed ? [] : [session.HostId, session.RecorderId];
        return world.Marks.On("minutes", MinutesText.Restricted(Facts())!, minutes, branch, secretary: true, group: true, committee: false, runs);
    }

    private MinutesFacts Facts() => new()
    {
        Meeting = meeting.Title, Theme = meeting.Theme, Kinds = meeting.Kinds, Form = meeting.Form, Branch = branch.Unit.Name,
        Session = session.Title, IsMakeUp = session.IsMakeUp, From = session.OpenedAt, To = session.EndedAt!.Value, Place = session.Place,
        Host = Name(session.HostId), Recorder = Name(session.RecorderId), Count = AttendanceCount.Of(session.Attendances), Decisions = session.Decisions,
        People = [.. session.Attendances.Select(line => MinutesFacts.Person.Of(
            line, Name(line.PersonId), line.LeaveApprovedById is { } approver ? Name(approver) : null,
            world.Things.OfType<SessionRound>().SingleOrDefault(round => round.SessionId == session.Id)?.BeganAt))],
        Appraisal = ballots is null ? null : new MinutesFacts.Ballots(ballots.Way.Word, ballots.Issued!.Value, ballots.Returned!.Value, ballots.Valid!.Value),
        Speeches = [.. session.Turns.OrderBy(turn => turn.Kind).ThenBy(turn => turn.Ordinal)
            .Select(turn => new MinutesFacts.Speech(turn.Kind, Name(turn.SpeakerId), turn.Text))],
        Rounds = [.. said.GroupBy(one => one.Record.SubjectId).Select(round => new MinutesFacts.Round(
            Name(round.Key), session.Attendances.Single(line => line.PersonId == round.Key).Standing,
            [.. round.Where(one => one.Record.Kind is CriticismKind.Self).Select(Words)],
            [.. round.Where(one => one.Record.Kind is CriticismKind.Mutual).Select(Words)]))],
    };

    private MinutesFacts.Said Words(Said one) => new(Name(one.Record.AuthorId), one.Record.Aspect, one.Words, one.Reply);

    private string Name(Id<Person> person) =>
        branch.People.Where(one => one.Person.Id == person).Select(one => one.Person.Name).FirstOrDefault()
        ?? (person == world.Supervisor.Id ? world.Supervisor.Name : world.Office.Name);

    /// <summary>A record with the words that were put into it.</summary>
    public sealed record Said(CriticismRecord Record, string Words, string? Reply);
}
