using System.Globalization;
using System.Text;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>The text of invented minutes, in the order of the agenda.</summary>
internal sealed class DemoMinutes(
    DemoWorld world, DemoBranch branch, Meeting meeting, MeetingSession session, IReadOnlyList<CriticismRecord> records)
{
    public string Body()
    {
        var expected = session.Attendances.Count(line => line.IsExpected);
        var present = session.Attendances.Count(line => line.IsExpected && line.Presence is Presence.Present);
        var leave = session.Attendances.Where(line => line.Presence is Presence.OnLeave)
            .Select(line => $"{Name(line.PersonId)}（{line.LeaveReason}）");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"会议名称：{meeting.Title}\n时间：{meeting.HeldOn:yyyy年M月d日}\n地点：{session.Place}\n");
        text.Append(CultureInfo.InvariantCulture, $"主持人：{Name(session.HostId)}\n记录人：{Name(session.RecorderId)}\n");
        text.Append(CultureInfo.InvariantCulture, $"应到{expected}人，实到{present}人；请假：{string.Join("、", leave)}\n");
        foreach (var turn in session.Turns.OrderBy(turn => turn.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{turn.Kind.Word}（{Name(turn.SpeakerId)}）\n{turn.Text}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n会议决定：{session.Decisions}");
        return text.ToString();
    }

    public string Restricted(Guid minutes, bool isSealed)
    {
        Id<Person>[] runs = isSealed ? [] : [session.HostId, session.RecorderId];
        var words = string.Join('\n', records.Select(record => $"{Name(record.AuthorId)}对{Name(record.SubjectId)}（{record.Aspect}）：见批评意见记录第{record.Ordinal}条"));
        return world.Marks.On("minutes", words, minutes, branch, secretary: true, group: true, committee: false, runs);
    }

    private string Name(Id<Person> person) =>
        branch.People.Where(one => one.Person.Id == person).Select(one => one.Person.Name).FirstOrDefault()
        ?? (person == world.Supervisor.Id ? world.Supervisor.Name : world.Office.Name);
}
