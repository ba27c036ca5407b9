using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfTheMeeting
{
    internal static readonly SessionFacts.Sitting Whole = new()
    {
        Title = "全体会议", IsMakeUp = false, HostId = A.Secretary, HasEnded = true, Place = "三楼会议室", HasMinutes = true,
        Lines =
        [
            Line(A.Secretary, "孙丽"), Line(A.Deputy, "林向东"), Line(A.Comrade, "何大川"),
            Line(A.Guide, "高远", capacity: AttendanceCapacity.HigherOrgGuide, expected: false),
        ],
        Turns = [new(TurnKind.Commentary, A.Guide)],
        Criticisms =
        [
            Self(A.Secretary, 1), Mutual(A.Deputy, A.Secretary, 2), Self(A.Deputy, 3), Mutual(A.Secretary, A.Deputy, 4), Self(A.Comrade, 5),
            Mutual(A.Deputy, A.Comrade, 6),
        ],
    };

    internal static SessionFacts Meeting(SessionFacts.Sitting? sitting = null) => new()
    {
        About = Facts.About, Form = MeetingForm.Assembly, SecretaryId = A.Secretary, Sittings = [sitting ?? Whole],
    };

    [Fact]
    public void have_nothing_against_a_proper_meeting() => Assert.Empty(Procedure.Check(Meeting()));

    [Fact]
    public void compare_attendance_with_the_notices_share_without_make_ups()
    {
        var missing = Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.OnLeave, reason: true)] };
        var madeUp = Whole with { IsMakeUp = true, Lines = [Line(A.FrailComrade, "罗平")], Turns = [], Criticisms = [Self(A.FrailComrade, 1), Mutual(A.Comrade, A.FrailComrade, 2)] };

        Assert.Equal("到会率75%，低于要求的80%，请说明或改期。", Meeting(missing).OnlyFinding("R-MEET-02").Message);
        Assert.Single((Meeting() with { Sittings = [missing, madeUp] }).Findings("R-MEET-02"));
    }

    [Fact]
    public void ask_why_somebody_was_absent()
    {
        var absent = Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.Absent)] };

        Assert.Equal("罗平缺席未注明原因。", Assert.Single(Meeting(absent).Findings("R-MEET-08")).Message);
        Assert.Empty(Meeting(Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.Absent, reason: true)] }).Findings("R-MEET-08"));
    }

    [Fact]
    public void block_while_somebody_who_was_there_has_not_criticised_himself()
    {
        var silent = Whole with { Criticisms = [.. Whole.Criticisms.Where(said => said.Ordinal != 5)] };

        var finding = Meeting(silent).OnlyFinding("R-MEET-09");

        Assert.True(finding.Blocks);
        Assert.Equal("何大川未作自我批评（共1人）。", finding.Message);
    }

    [Fact]
    public void count_the_criticism_that_everybody_received() =>
        Assert.Equal(
            "何大川收到的批评意见少于1条。",
            Meeting(Whole with { Criticisms = [.. Whole.Criticisms.Where(said => said.Ordinal != 6)] }).OnlyFinding("R-MEET-10").Message);

    [Fact]
    public void ask_the_secretary_to_go_first() =>
        Assert.Equal(
            "书记应带头作对照检查和自我批评。",
            Meeting(Whole with { Criticisms = [.. Whole.Criticisms.Where(said => said.Ordinal != 1), Self(A.Secretary, 9)] }).OnlyFinding("R-MEET-11").Message);

    [Fact]
    public void ask_a_leading_cadre_to_take_part_as_an_ordinary_member()
    {
        var facts = Meeting() with { LeadingCadres = [new(A.Comrade, "何大川")] };
        var asMember = Whole with { Lines = [.. Whole.Lines.Where(line => line.PersonId != A.Comrade), Line(A.Comrade, "何大川", capacity: AttendanceCapacity.LeadingCadreAsMember)] };

        Assert.Equal("党员领导干部何大川应以普通党员身份参加。", facts.OnlyFinding("R-MEET-12").Message);
        Assert.Empty(Procedure.Check(facts with { Sittings = [asMember] }));
        Assert.Contains("未到会", (facts with { LeadingCadres = [new(A.Verifier, "郑云")] }).OnlyFinding("R-MEET-12").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void wait_for_speakers_until_the_term_and_mark_the_silent_afterwards()
    {
        var silent = Whole with { Speakers = 3, Silent = [new(A.Comrade, "何大川")], WaitsUntil = Facts.Today.AddDays(1) };
        var waiting = Meeting(silent).OnlyFinding("R-MEET-17");
        var marked = Meeting(silent with { WaitsUntil = Facts.Today }).OnlyFinding("R-MEET-17");

        Assert.True(waiting is { Blocks: true, Waivable: false });
        Assert.False(marked.Blocks);
        Assert.Contains("封存时注明“未核对”", marked.Message, StringComparison.Ordinal);
        Assert.NotEmpty(marked.Source);
    }

    [Fact]
    public void block_while_a_speaker_has_no_answer() => Assert.True(
        Meeting(Whole with { Speakers = 3, Unanswered = [new(A.Comrade, "何大川")] }).OnlyFinding("R-MEET-18").Blocks);

    [Fact]
    public void ask_the_guide_for_a_comment() =>
        Assert.Equal("到会指导人员未作点评。", Meeting(Whole with { Turns = [] }).OnlyFinding("R-MEET-13").Message);

    [Fact]
    public void ask_for_the_delegation_of_another_host()
    {
        var facts = Meeting(Whole with { HostId = A.Deputy });

        Assert.Equal("会议非书记主持，请注明委托。", facts.OnlyFinding("R-MEET-14").Message);
        Assert.Empty(Procedure.Check(facts with { MayHost = new HashSet<Id<Person>> { A.Deputy } }));
    }

    [Fact]
    public void list_the_elements_that_the_record_lacks()
    {
        var finding = Meeting(Whole with { HasEnded = false, HasMinutes = false, Place = "" }).OnlyFinding("R-MEET-15");

        Assert.True(finding.Blocks);
        Assert.Equal("“全体会议”会议记录要素不全：结束时间、地点、会议记录正文。", finding.Message);
        Assert.Contains(
            "到会、请假、缺席登记",
            Meeting(Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.Unrecorded)] }).Findings("R-MEET-15")[0].Message,
            StringComparison.Ordinal);
        Assert.Single((Meeting() with { Sittings = [] }).Findings("R-MEET-15"));
    }

    internal static SessionFacts.Line Line(
        Id<Person> person, string name, Presence presence = Presence.Present, bool reason = false,
        AttendanceCapacity capacity = AttendanceCapacity.Member, bool expected = true) => new(person, name, capacity, expected, presence, reason);

    private static SessionFacts.Said Self(Id<Person> person, int ordinal) => new(CriticismKind.Self, person, person, ordinal);

    private static SessionFacts.Said Mutual(Id<Person> from, Id<Person> to, int ordinal) => new(CriticismKind.Mutual, from, to, ordinal);
}
