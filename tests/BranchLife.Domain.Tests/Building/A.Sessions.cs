using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Testing.Building;

public static partial class A
{
    /// <summary>Five members and one guide from above.</summary>
    public static IReadOnlyList<RosterLine> Roster =>
    [
        MemberLine(Secretary, "支部书记"), MemberLine(Deputy, "支部副书记"), MemberLine(Recorder, "组织委员"),
        MemberLine(Comrade, "党员"), MemberLine(AnotherComrade, "党员"),
        new(Guide, "镇党委委员", AttendanceCapacity.HigherOrgGuide, IsExpected: false, HasVote: false),
    ];

    public static RosterLine MemberLine(Id<Person> person, string standing) =>
        new(person, standing, AttendanceCapacity.Member, IsExpected: true, HasVote: true);

    public static RosterLine Guest(Id<Person> person, AttendanceCapacity capacity = AttendanceCapacity.Observer) =>
        new(person, "入党积极分子", capacity, IsExpected: false, HasVote: false);

    /// <summary>Open, with the roster above.</summary>
    public static MeetingSession Session(Meeting? of = null, bool isMakeUp = false) => MeetingSession.Open(
        Identities.Fresh<MeetingSession>(), of ?? Meeting().InSession(), ordinal: 1, "全体会议", isMakeUp, Roster, Moment);

    /// <summary>Open, with codes shown in the room.</summary>
    public static MeetingSession SessionWithCode(string secret) => MeetingSession.Open(
        Identities.Fresh<MeetingSession>(), Meeting().InSession(), ordinal: 1, "全体会议", isMakeUp: false, Roster, Moment, roomSecret: secret);

    /// <summary>Of an ended session, with a body and a restricted part, not signed.</summary>
    public static Minutes Minutes(MeetingSession? of = null)
    {
        var session = of ?? Session().Ended();
        var minutes = Domain.Sessions.Minutes.Of(Identities.Fresh<Minutes>(), session);
        minutes.Assemble("应到5人，实到5人。", SensitiveText.From("林向前：走访群众少。"));
        return minutes;
    }

    public static CriticismRecord Criticism(
        MeetingSession session, CriticismKind kind = CriticismKind.Mutual, Id<Person>? author = null,
        Id<Person>? subject = null) =>
        CriticismRecord.Record(
            Identities.Fresh<CriticismRecord>(), session, kind, author ?? Comrade, subject ?? Secretary,
            new CriticismWords("工作作风", "三季度只入户两次。", "接受批评。"), ordinal: 1, Recorder, Moment);
}
