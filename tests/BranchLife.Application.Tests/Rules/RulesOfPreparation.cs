using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfPreparation
{
    private static readonly PreparationFacts.Participant Secretary = new(A.Secretary, "孙丽", IsSecretary: true, IsCommittee: true);
    private static readonly PreparationFacts.Participant Deputy = new(A.Deputy, "林向东", IsCommittee: true);
    private static readonly PreparationFacts.Participant Recorder = new(A.Recorder, "周敏", IsCommittee: true);
    private static readonly PreparationFacts.Participant Comrade = new(A.Comrade, "何大川");
    private static readonly PreparationFacts.Participant Other = new(A.AnotherComrade, "胡小满");

    private static readonly PreparationFacts.Participant[] Everybody = [Secretary, Deputy, Recorder, Comrade, Other];

    internal static PreparationFacts Done => new()
    {
        About = Facts.About, Members = Everybody, HasCommittee = true, StudyMinutes = Together(240), Studied = Ids(Everybody),
        Opinions = [new(ProblemOrigin.Masses, null, false), new(ProblemOrigin.Peers, A.Comrade, true)],
        Talks = [.. Everybody.SelectMany((one, i) => Everybody.Skip(i + 1).Select(other => new PreparationFacts.HeldTalk(one.PersonId, other.PersonId)))],
        HandedIn = Ids(Everybody), TeamHandedIn = true, HasEarlierItems = true, StatesEarlierItems = true,
    };

    [Fact]
    public void have_nothing_against_a_prepared_branch() => Assert.Empty(Procedure.Check(Done));

    [Theory]
    [InlineData(5, null)]
    [InlineData(4, "材料报送晚于计划1天，一般在会前5天报送。")]
    public void tell_how_late_the_materials_are(int daysBefore, string? sentence) =>
        Assert.Equal(sentence, (Done with { HeldOn = Facts.Today.AddDays(daysBefore) }).Findings("R-PRE-09").SingleOrDefault()?.Message);

    [Fact]
    public void count_the_hours_of_study_in_company()
    {
        Assert.Equal("集中学习时间不足：已学习3学时，要求4学时，请补充学习。", (Done with { StudyMinutes = Together(239) }).OnlyFinding("R-PRE-01").Message);
        Assert.Empty(Procedure.Check(Done with { StudyMinutes = Together(0), Studied = Ids([]), Waived = Waived(Track.Study) }));
    }

    [Fact]
    public void name_who_has_not_studied_the_exempt_excepted()
    {
        var facts = Done with { Studied = Ids([Secretary, Deputy, Recorder]) };

        Assert.Equal("何大川、胡小满尚无会前学习记录（共2人）。", facts.OnlyFinding("R-PRE-02").Message);
        Assert.Equal(
            "何大川尚无会前学习记录（共1人）。",
            (facts with { Members = [Secretary, Deputy, Recorder, Comrade, Other with { IsExempt = true }] }).OnlyFinding("R-PRE-02").Message);
    }

    [Fact]
    public void never_hold_a_frail_member_back_by_study()
    {
        var facts = Done with { Studied = Ids([Secretary, Deputy, Recorder, Comrade]), Members = [Secretary, Deputy, Recorder, Comrade, Other with { IsFrail = true }] };

        Assert.Empty(Procedure.Check(facts));
    }

    [Fact]
    public void ask_for_one_talk_with_the_committee_where_the_notice_does()
    {
        var facts = Done with
        {
            About = Facts.About with { Campaign = Facts.About.Campaign! with { Parameters = new CampaignParameters { CommitteeTalks = CommitteeTalks.WithSomeMember } } },
            Talks = [.. Done.Talks.Where(talk => talk.SecondId != A.Comrade || talk.FirstId == A.Deputy).Append(new(A.Comrade, A.AnotherComrade))],
        };

        Assert.Empty(Procedure.Check(facts));
        Assert.Equal(
            "何大川尚未与支部委员谈心谈话（共1人）。",
            (facts with { Talks = [.. facts.Talks.Where(talk => talk != new PreparationFacts.HeldTalk(A.Deputy, A.Comrade))] }).OnlyFinding("R-PRE-04").Message);
    }

    [Fact]
    public void ask_for_opinions_and_for_opinions_from_outside()
    {
        Assert.Equal("尚未征求到意见，请多渠道听取意见。", (Done with { Opinions = [] }).OnlyFinding("R-PRE-03").Message);
        Assert.Contains("当前1条，来源互相帮", (Done with { Opinions = [new(ProblemOrigin.Peers, null, false)] }).OnlyFinding("R-PRE-03").Message, StringComparison.Ordinal);
        Assert.Empty(Procedure.Check(Done with { Opinions = [], Waived = Waived(Track.Opinions) }));
    }

    [Fact]
    public void name_the_pairs_that_have_not_talked()
    {
        var facts = Done with { Talks = [.. Done.Talks.Where(talk => talk != new PreparationFacts.HeldTalk(A.Deputy, A.Comrade))] };

        Assert.Equal("谈心谈话未覆盖：林向东—何大川（共1对）。", facts.OnlyFinding("R-PRE-04").Message);
        Assert.Empty(Procedure.Check(facts with { Waived = Waived(Track.Talks) }));
    }

    [Fact]
    public void ask_every_member_for_a_talk_with_another_member()
    {
        var facts = Done with { Talks = [.. Done.Talks.Where(talk => talk != new PreparationFacts.HeldTalk(A.Comrade, A.AnotherComrade))] };

        Assert.Equal("何大川、胡小满尚未与其他党员谈心谈话（共2人）。", facts.OnlyFinding("R-PRE-04").Message);
    }

    [Fact]
    public void ask_the_secretary_to_talk_with_every_commissioner()
    {
        var facts = Done with { Talks = [.. Done.Talks.Where(talk => talk != new PreparationFacts.HeldTalk(A.Secretary, A.Deputy))] };

        Assert.Equal("书记与支委的谈心谈话未完成：林向东。", facts.OnlyFinding("R-PRE-05").Message);
    }

    [Fact]
    public void name_whom_nobody_has_told_what_was_said()
    {
        var facts = Done with { Opinions = [new(ProblemOrigin.Masses, A.Comrade, false), new(ProblemOrigin.Masses, A.Comrade, false)] };

        Assert.Equal("对何大川的2条意见尚未反馈本人。", facts.OnlyFinding("R-PRE-06").Message);
    }

    [Fact]
    public void block_while_an_outline_is_missing()
    {
        var facts = Done with { HandedIn = Ids([Secretary, Deputy, Recorder, Other]) };

        var finding = facts.OnlyFinding("R-PRE-07");

        Assert.True(finding.Blocks);
        Assert.Equal("何大川尚未提交发言提纲（共1人）。", finding.Message);
        Assert.Equal("支部班子对照检查材料尚未提交。", (Done with { TeamHandedIn = false }).OnlyFinding("R-PRE-07").Message);
        Assert.Empty(Procedure.Check(facts with { Waived = Waived(Track.Outlines) }));
    }

    [Fact]
    public void ask_what_became_of_last_times_promises()
    {
        Assert.Equal("材料未说明上次组织生活会整改落实情况。", (Done with { StatesEarlierItems = false }).OnlyFinding("R-PRE-08").Message);
        Assert.Empty(Procedure.Check(Done with { HasEarlierItems = false, StatesEarlierItems = false }));
    }

    [Fact]
    public void cut_a_long_list_of_names()
    {
        var many = Enumerable.Range(1, 12).Select(at => new PreparationFacts.Participant(Identities.Fresh<Person>(), $"党员{at}")).ToArray();
        var facts = Done with { Members = many, HasCommittee = false, HandedIn = Ids([]), Studied = Ids(many), Waived = Waived(Track.Talks) };

        Assert.Equal("党员1、党员2、党员3、党员4、党员5、党员6、党员7、党员8……尚未提交发言提纲（共12人）。", facts.Findings("R-PRE-07")[0].Message);
    }

    internal static IReadOnlyDictionary<StudyMode, int> Together(int minutes) => new Dictionary<StudyMode, int> { [StudyMode.Group] = minutes };

    internal static HashSet<Id<Person>> Ids(IEnumerable<PreparationFacts.Participant> people) => [.. people.Select(person => person.PersonId)];

    private static HashSet<Track> Waived(params IEnumerable<Track> tracks) => [.. tracks];
}
