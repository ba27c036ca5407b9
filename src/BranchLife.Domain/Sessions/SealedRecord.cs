using System.Globalization;
using System.Text;
using BranchLife.Domain.Criticism;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// The canonical text of a sitting: what was recorded, field by field, each with its length before it, in an order that depends
/// on nothing but the record. Instants count in milliseconds of UTC, as every engine keeps them.
/// </summary>
internal sealed class SealedRecord
{
    private readonly StringBuilder _text = new();

    private SealedRecord()
    {
    }

    public static string Of(MeetingSession session, IEnumerable<CriticismRecord> said)
    {
        var record = new SealedRecord();
        record.Add(session);
        foreach (var line in session.Attendances.OrderBy(line => line.Ordinal)) record.Add(line);
        foreach (var turn in session.Turns.OrderBy(turn => turn.Ordinal)) record.Line("turn", turn.Ordinal, turn.Kind, turn.SpeakerId, turn.Text);
        foreach (var one in said.OrderBy(one => one.Ordinal).ThenBy(one => one.Id.Value)) record.Add(one);
        return record._text.ToString();
    }

    private void Add(MeetingSession session) => Line(
        "session", session.Id, session.MeetingId, session.BranchId, session.Ordinal, session.Title, session.IsMakeUp, session.OpenedAt,
        session.EndedAt, session.HostId, session.RecorderId, session.Place, session.Decisions);

    private void Add(Attendance line) => Line(
        "attendance", line.Ordinal, line.PersonId, line.Standing, line.Capacity, line.IsExpected, line.HasVote, line.Presence,
        line.SignedInAt, line.SignedInBy, line.LeftAt, line.LeaveKind, line.LeaveReason, line.LeaveApprovedById);

    private void Add(CriticismRecord one)
    {
#pragma warning disable RS0030 // The seal covers the words themselves; only their hash leaves this room.
        Line("criticism", one.Ordinal, one.Id, one.Kind, one.AuthorId, one.SubjectId, one.RecordedById, one.RecordedAt, one.Aspect,
            one.Words.Reveal(), one.Reply?.Reveal());
#pragma warning restore RS0030
    }

    private void Line(params ReadOnlySpan<object?> fields)
    {
        foreach (var field in fields)
        {
            var text = Written(field);
            _text.Append(CultureInfo.InvariantCulture, $"{text?.Length ?? -1}:{text};");
        }

        _text.Append('\n');
    }

    private static string? Written(object? field) => field switch
    {
        null => null,
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(field, CultureInfo.InvariantCulture),
    };
}
