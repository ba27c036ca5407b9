using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Sessions;

public sealed class OrderingTheAgenda
{
    private const MeetingKinds Thematic = MeetingKinds.ThematicOrganizationalLifeMeeting;

    private static readonly PostHolder[] Posts =
        [new(A.Recorder, PostKind.OrganizationCommissioner), new(A.Deputy, PostKind.DeputySecretary), new(A.Secretary, PostKind.Secretary)];

    [Fact]
    public void runs_from_the_report_over_everybodys_round_to_the_closing()
    {
        var agenda = Agenda.For(A.Session(), Posts, Thematic);

        Assert.Equal(
            [
                (AgendaKind.Opening, A.Secretary), (AgendaKind.LastRectification, A.Secretary), (AgendaKind.TeamSelfCheck, A.Secretary),
                .. new[] { A.Secretary, A.Deputy, A.Recorder, A.Comrade, A.AnotherComrade }.SelectMany(member => new (AgendaKind, Id<Person>)[]
                {
                    (AgendaKind.SelfCriticism, member), (AgendaKind.Criticism, member), (AgendaKind.Reply, member),
                }),
                (AgendaKind.Commentary, A.Guide), (AgendaKind.Closing, A.Secretary),
            ],
            agenda.Items.Select(item => (item.Kind, item.PersonId!.Value)));
        Assert.Equal(Enumerable.Range(1, agenda.Items.Count), agenda.Items.Select(item => item.Ordinal));
    }

    [Fact]
    public void puts_the_secretary_first_wherever_the_list_has_him()
    {
        var session = Open([A.MemberLine(A.Comrade, "正式党员"), A.MemberLine(A.Deputy, "副书记"), A.MemberLine(A.Secretary, "书记")]);

        Assert.Equal([A.Secretary, A.Deputy, A.Comrade], Speakers(Agenda.For(session, Posts, Thematic)));
    }

    [Fact]
    public void takes_one_minute_for_each_listener_so_that_the_end_is_realistic()
    {
        var agenda = Agenda.For(A.Session(), Posts, Thematic, new AgendaPace
        {
            Opening = 1, LastRectification = 2, TeamSelfCheck = 3, SelfCriticism = 4, EachCriticism = 2, Reply = 1, Commentary = 5, Closing = 6,
        });

        // 1 + 2 + 3, five rounds of 4 + 4 × 2 + 1, 5 + 6.
        Assert.Equal(6 + (5 * 13) + 11, agenda.Minutes);
        Assert.Equal(agenda.Minutes - 6, agenda.Items[^1].BeginsAfter);
        Assert.False(agenda.IsLong);
    }

    [Fact]
    public void says_when_a_large_branch_had_better_sit_in_groups()
    {
        var members = Enumerable.Range(0, 20).Select(_ => A.MemberLine(Identities.Fresh<Person>(), "正式党员"));

        Assert.True(Agenda.For(Open([A.MemberLine(A.Secretary, "书记"), .. members]), Posts, Thematic).IsLong);
    }

    [Fact]
    public void reads_the_written_speech_of_a_member_on_leave_and_leaves_out_who_is_absent()
    {
        var session = A.Session();
        session.SignIn(A.Comrade, Presence.OnLeave, "出差", A.Secretary, A.Moment);
        session.SignIn(A.AnotherComrade, Presence.Absent, null, null, A.Moment);

        var agenda = Agenda.For(session, Posts, Thematic);

        Assert.Equal([AgendaKind.WrittenSpeech], agenda.Items.Where(item => item.PersonId == A.Comrade).Select(item => item.Kind));
        Assert.DoesNotContain(agenda.Items, item => item.PersonId == A.AnotherComrade);
        Assert.All(agenda.Items.Where(item => item.Kind is AgendaKind.Criticism), item => Assert.Equal(2, item.Minutes));
    }

    [Fact]
    public void votes_before_the_commentary_where_members_are_appraised()
    {
        var kinds = Agenda.For(A.Session(), Posts, Thematic | MeetingKinds.DemocraticAppraisal).Items.Select(item => item.Kind).ToList();

        Assert.Equal(kinds.IndexOf(AgendaKind.Commentary) - 1, kinds.IndexOf(AgendaKind.Ballot));
    }

    [Fact]
    public void has_no_self_check_of_the_branch_where_the_secretary_does_not_sit()
    {
        var session = Open([A.MemberLine(A.Comrade, "正式党员"), A.MemberLine(A.AnotherComrade, "正式党员")]);

        var agenda = Agenda.For(session, Posts, Thematic);

        Assert.DoesNotContain(agenda.Items, item => item.Kind is AgendaKind.TeamSelfCheck or AgendaKind.Commentary);
        Assert.Equal(session.HostId, agenda.Items[^1].PersonId);
    }

    [Fact]
    public void is_the_same_before_the_meeting_as_when_everybody_has_come()
    {
        var planned = new PlannedSession("全体会议", A.Roster);

        Assert.Equal(Agenda.For(A.Session(), Posts, Thematic).Items, Agenda.For(planned, A.Secretary, Posts, Thematic).Items);
    }

    private static IEnumerable<Id<Person>> Speakers(Agenda agenda) =>
        agenda.Items.Where(item => item.Kind is AgendaKind.SelfCriticism).Select(item => item.PersonId!.Value);

    private static MeetingSession Open(IReadOnlyList<RosterLine> roster) => MeetingSession.Open(
        Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "全体会议", isMakeUp: false, roster, A.Moment);
}
