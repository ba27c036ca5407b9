using BranchLife.Domain.Criticism;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Criticism;

public sealed class RecordingCriticism
{
    [Fact]
    public void keeps_who_said_what_of_whom()
    {
        var session = A.Session();

        var record = A.Criticism(session, author: A.Comrade, subject: A.Secretary);

        Assert.Equal((A.Comrade, A.Secretary, CriticismKind.Mutual), (record.AuthorId, record.SubjectId, record.Kind));
        Assert.Equal((session.Id, session.MeetingId, session.BranchId),
            (record.SessionId, record.MeetingId, record.BranchId));
        Assert.Equal((SensitiveText.From("三季度只入户两次。"), SensitiveText.From("接受批评。")), (record.Words, record.Reply));
        Assert.Equal("工作作风", record.Aspect);
    }

    [Fact]
    public void tells_self_criticism_from_criticism_of_another()
    {
        Assert.Equal(A.Comrade, A.Criticism(A.Session(), CriticismKind.Self, A.Comrade, A.Comrade).SubjectId);
        Refused.By(CriticismRules.MutualMeansAnother,
            () => A.Criticism(A.Session(), CriticismKind.Self, A.Comrade, A.Secretary));
        Refused.By(CriticismRules.MutualMeansAnother,
            () => A.Criticism(A.Session(), CriticismKind.Mutual, A.Comrade, A.Comrade));
    }

    [Fact]
    public void knows_listed_people_only()
    {
        Refused.By(SessionRules.OnlyListedPeopleSpeak, () => A.Criticism(A.Session(), author: A.Stranger));
        Refused.By(CriticismRules.MembersAreCriticised, () => A.Criticism(A.Session(), subject: A.Stranger));
    }

    [Fact]
    public void is_of_members_not_of_guests() =>
        Refused.By(CriticismRules.MembersAreCriticised, () => A.Criticism(A.Session(), subject: A.Guide));

    [Fact]
    public void is_of_a_leading_cadre_as_of_any_member()
    {
        var cadre = A.MemberLine(A.Verifier, "党员领导干部") with { Capacity = AttendanceCapacity.LeadingCadreAsMember };
        var session = MeetingSession.Open(
            Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "全体会议", isMakeUp: false, [.. A.Roster, cadre], A.Moment);

        Assert.Equal(A.Verifier, A.Criticism(session, subject: A.Verifier).SubjectId);
    }

    [Fact]
    public void is_closed_once_the_session_is_sealed()
    {
        var session = A.Session();
        var record = A.Criticism(session);
        _ = session.Sealed();

        Refused.By(SessionRules.SealedSessionsStay, () => A.Criticism(session));
        Refused.By(SessionRules.SealedSessionsStay, record,
            r => r.Correct(session, new CriticismWords(null, "改写", null)));
    }

    [Fact]
    public void is_corrected_until_then()
    {
        var session = A.Session();
        var record = A.Criticism(session);

        record.Correct(session, new CriticismWords(null, " 全年只入户两次。 ", " "));

        Assert.Equal((null, SensitiveText.From("全年只入户两次。"), null), (record.Aspect, record.Words, record.Reply));
    }

    [Fact]
    public void says_something()
    {
        var session = A.Session();

        Refused.By(CriticismRules.CriticismSaysSomething, A.Criticism(session),
            r => r.Correct(session, new CriticismWords("理想信念", " ", null)));
        Refused.By(CommonRules.TextTooLong, A.Criticism(session),
            r => r.Correct(session, new CriticismWords("理想信念", "改写", new string('字', Text.Paragraph + 1))));
    }

    [Fact]
    public void is_answered_by_a_reply_that_may_be_taken_back()
    {
        var session = A.Session();
        var record = A.Criticism(session);

        record.Answer(session, " 下周起每周入户。 ");
        Assert.Equal((SensitiveText.From("下周起每周入户。"), SensitiveText.From("三季度只入户两次。")), (record.Reply, record.Words));

        record.Answer(session, " ");
        Assert.Null(record.Reply);
    }

    [Fact]
    public void is_answered_only_where_another_criticised_and_nothing_is_sealed()
    {
        var session = A.Session();
        var record = A.Criticism(session);

        Refused.By(CriticismRules.OnlyCriticismIsAnswered, A.Criticism(session, CriticismKind.Self, A.Comrade, A.Comrade), r => r.Answer(session, "接受。"));
        _ = session.Sealed();
        Refused.By(SessionRules.SealedSessionsStay, record, r => r.Answer(session, "接受。"));
    }
}
