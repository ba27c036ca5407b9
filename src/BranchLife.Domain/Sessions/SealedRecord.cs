using System.Globalization;
using System.Text;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// The canonical text of what a seal covers: each record field by field, every field with its length before it, in an order that
/// depends on nothing but the records. Instants count in milliseconds of UTC, as every engine keeps them.
/// </summary>
internal static class SealedRecord
{
    public static IReadOnlyList<SealLeaf> Of(SealedSitting sitting)
    {
        var session = sitting.Session;
        return
        [
            Leaf(SealLeafKind.Session, session.Id.Value, false, session.Id, session.MeetingId, session.BranchId, session.Ordinal, session.Title,
                session.IsMakeUp, session.OpenedAt, session.EndedAt, session.HostId, session.RecorderId, session.Place, session.Decisions),
            .. session.Attendances.OrderBy(line => line.Ordinal).Select(line => Leaf(
                SealLeafKind.Attendance, session.Id.Value, false, line.Ordinal, line.PersonId, line.Standing, line.Capacity, line.IsExpected,
                line.HasVote, line.Presence, line.SignedInAt, line.SignedInBy, line.LeftAt, line.LeaveKind, line.LeaveReason, line.LeaveApprovedById)),
            .. session.Turns.OrderBy(turn => turn.Ordinal).Select(turn => Leaf(
                SealLeafKind.Turn, session.Id.Value, false, turn.Ordinal, turn.Kind, turn.SpeakerId, turn.Text)),
            .. sitting.Said.OrderBy(one => one.Ordinal).ThenBy(one => one.Id.Value).Select(Of),
            .. sitting.Confirmations.OrderBy(one => one.SpeakerId.Value).SelectMany(one => Of(one, SpokenWords.Of(one.SpeakerId, session, sitting.Said))),
            .. Of(sitting.Attachments),
        ];
    }

    public static SealLeaf Of(MinutesAddition addition) => Leaf(
        SealLeafKind.Addition, addition.Id.Value, addition.IsRestricted, addition.Id, addition.MinutesId, addition.Ordinal, addition.IsRestricted,
        addition.ConcernsId, addition.Passage, addition.Text, addition.Reason, addition.ProposedById, addition.ProposedAt);

    public static IEnumerable<SealLeaf> Of(IEnumerable<Attachment> attachments) => attachments.OrderBy(one => one.Id.Value).Select(one => Leaf(
        SealLeafKind.Attachment, one.Id.Value, one.IsRestricted, one.Id, one.Name, one.Kind, one.Format, one.EventOn, one.Size, one.Sha256,
        one.IsRestricted, one.AddedById, one.AddedAt));

    /// <summary>What a speaker confirms, in the same form.</summary>
    public static IEnumerable<string> Spoken(Id<Person> speaker, IEnumerable<SpeechTurn> turns, IEnumerable<CriticismRecord> said) =>
    [
        .. turns.Select(turn => Line("turn", turn.Kind, turn.Text)),
        .. said.Select(one => Line("criticism", one.Id, one.Kind, one.AuthorId, one.SubjectId, one.Aspect, one.Words,
            one.SubjectId == speaker ? one.Reply : null)),
    ];

    private static SealLeaf Of(CriticismRecord one) => Leaf(
        SealLeafKind.Criticism, one.Id.Value, true, one.Ordinal, one.Id, one.Kind, one.AuthorId, one.SubjectId, one.RecordedById, one.RecordedAt,
        one.Aspect, one.Words, one.Reply);

    private static IEnumerable<SealLeaf> Of(WordsConfirmation one, SpokenWords current) =>
    [
        Leaf(SealLeafKind.Confirmation, one.SessionId.Value, false, one.SpeakerId, one.StateOf(current), one.ConfirmedAt, one.SheetNumber, one.MarkedById),
        .. one.Requests.OrderBy(request => request.Ordinal).Select(request => Leaf(
            SealLeafKind.Request, one.Id.Value, true, one.SpeakerId, request.Ordinal, request.Id, request.Text, request.AskedAt, request.TakenOver,
            request.Answer, request.AnsweredById, request.AnsweredAt)),
    ];

    private static SealLeaf Leaf(SealLeafKind kind, Guid record, bool isRestricted, params ReadOnlySpan<object?> fields) =>
        new(kind, record, Line(NameOf(kind), fields), isRestricted);

    internal static string NameOf(SealLeafKind kind) => kind.ToString().ToLowerInvariant();

    private static string Line(string kind, params ReadOnlySpan<object?> fields)
    {
        var line = new StringBuilder();
        Add(line, kind);
        foreach (var field in fields) Add(line, Written(field));
        return line.ToString();
    }

    private static void Add(StringBuilder line, string? text) => line.Append(CultureInfo.InvariantCulture, $"{text?.Length ?? -1}:{text};");

    private static string? Written(object? field) => field switch
    {
        null => null,
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
#pragma warning disable RS0030 // The seal covers the words themselves; they leave this room as a hash or through the reading door.
        SensitiveText words => words.Reveal(),
#pragma warning restore RS0030
        _ => Convert.ToString(field, CultureInfo.InvariantCulture),
    };
}
