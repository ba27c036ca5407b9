using BranchLife.Application.Rules;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using static BranchLife.Application.Tests.Rules.RulesOfLists;
using static BranchLife.Application.Tests.Rules.RulesOfNotices;
using static BranchLife.Application.Tests.Rules.RulesOfReports;
using static BranchLife.Application.Tests.Rules.RulesOfTheMeeting;

namespace BranchLife.Application.Tests.Rules;

/// <summary>One line for every rule of the catalogue.</summary>
internal static class RuleExamples
{
    private static PlanFacts Plan => Facts.Plan;

    private static PreparationFacts Prepared => RulesOfPreparation.Done;

    public static IReadOnlyList<RuleExample> All => [.. OfThePlan, .. OfPreparation, .. OfTheMeeting, .. OfTheBallot, .. OfListsAndReports];

    private static RuleExample[] OfThePlan =>
    [
        RuleExample.Of("R-PLAN-01", Plan, Plan with { Theme = null }),
        RuleExample.Of("R-PLAN-02", Plan, Plan with { Place = null }),
        RuleExample.Of("R-PLAN-03", Plan, Plan with { Steps = [] }),
        RuleExample.Of("R-PLAN-04", Plan, Plan with { AdoptedBy = null }),
        RuleExample.Of("R-PLAN-05", Plan, Plan with { HeldOn = null }),
        RuleExample.Of("R-PLAN-08", Plan, Plan with { Clashes = [new("白石村党支部", ["何大川"])] }),
        RuleExample.Of("R-ORG-03", Plan, Plan with { HasCommittee = false }),
        RuleExample.Of("R-TXT-08", Plan, Plan with { Requirements = "请于X月X日前报送。" }),
        RuleExample.Of("R-TXT-12", Plan, Plan with { Title = "2026年度专题民主生活会" }),
        RuleExample.Of("R-TXT-13", Plan, Plan with { Requirements = "附件密级：秘密" }),
        RuleExample.Of("R-MEET-16", Plan, Plan with { Place = "腾讯会议" }),
        RuleExample.Of("R-PLAN-06", Plan with { Resembles = [new("2025年度组织生活会", 84)] }, Plan with { Resembles = [new("2025年度组织生活会", 85)] }),
        RuleExample.Of("R-TXT-11", Length(600, true), Length(599, true)),
        RuleExample.Of("R-PLAN-07", Reviewed(TimeSpan.FromMinutes(2)), Reviewed(TimeSpan.FromSeconds(119))),
        RuleExample.Of("R-NTC-02", RulesOfTheRoad.Convening, RulesOfTheRoad.Convening with { Unreached = ["林向东"] }),
        RuleExample.Of("R-NTC-01", Notice(Facts.Day.AddDays(-10)), Notice(null)),
    ];

    private static RuleExample[] OfPreparation =>
    [
        RuleExample.Of("R-PRE-01", Prepared, Prepared with { StudyMinutes = RulesOfPreparation.Together(60) }),
        RuleExample.Of("R-PRE-02", Prepared, Prepared with { Studied = RulesOfPreparation.Ids([]) }),
        RuleExample.Of("R-PRE-03", Prepared, Prepared with { Opinions = [] }),
        RuleExample.Of("R-PRE-04", Prepared, Prepared with { Talks = [] }),
        RuleExample.Of("R-PRE-05", Prepared, Prepared with { Talks = [] }),
        RuleExample.Of("R-PRE-06", Prepared, Prepared with { Opinions = [new(ProblemOrigin.Masses, A.Comrade, false)] }),
        RuleExample.Of("R-PRE-07", Prepared, Prepared with { TeamHandedIn = false }),
        RuleExample.Of("R-PRE-08", Prepared, Prepared with { StatesEarlierItems = false }),
        RuleExample.Of("R-PRE-09", Prepared with { HeldOn = Facts.Today.AddDays(5) }, Prepared with { HeldOn = Facts.Today.AddDays(4) }),
    ];

    private static RuleExample[] OfTheBallot =>
    [
        RuleExample.Of("R-VOTE-01", Verdicts(), Verdicts() with { Limit = new ExcellentLimit(2) }),
        RuleExample.Of("R-VOTE-04", Verdicts(), Verdicts(length: 19)),
        RuleExample.Of("R-VOTE-05", Verdicts(), Verdicts(decided: -11)),
        RuleExample.Of("R-VOTE-07", Verdicts(), Verdicts(second: AppraisalGrade.BasicallyQualified)),
    ];

    private static VerdictFacts Verdicts(AppraisalGrade second = AppraisalGrade.Qualified, int length = 20, int decided = -10) => new()
    {
        About = Facts.About, Limit = new ExcellentLimit(3),
        Verdicts =
        [
            new("林向东", AppraisalGrade.Excellent, 6, length, false, Facts.Today.AddDays(decided), false),
            new("周敏", second, 1, 40, false, Facts.Today, false),
        ],
    };

    private static RuleExample[] OfTheMeeting =>
    [
        RuleExample.Of("R-MEET-01", RulesOfTheRoad.Convening, RulesOfTheRoad.Convening with { MaterialsApproved = false }),
        RuleExample.Of("R-MEET-02", Meeting(), Meeting(Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.OnLeave, reason: true)] })),
        RuleExample.Of("R-MEET-08", Meeting(), Meeting(Whole with { Lines = [.. Whole.Lines, Line(A.FrailComrade, "罗平", Presence.Absent)] })),
        RuleExample.Of("R-MEET-09", Meeting(), Meeting(Whole with { Criticisms = [] })),
        RuleExample.Of("R-MEET-10", Meeting(), Meeting(Whole with { Criticisms = [] })),
        RuleExample.Of("R-MEET-11", Meeting(), Meeting(Whole with { Criticisms = [.. Whole.Criticisms.Where(said => said.Ordinal != 1)] })),
        RuleExample.Of("R-MEET-12", Meeting(), Meeting() with { LeadingCadres = [new(A.Comrade, "何大川")] }),
        RuleExample.Of("R-MEET-13", Meeting(), Meeting(Whole with { Turns = [] })),
        RuleExample.Of("R-MEET-14", Meeting(), Meeting(Whole with { HostId = A.Deputy })),
        RuleExample.Of("R-MEET-15", Meeting(), Meeting(Whole with { HasMinutes = false })),
        RuleExample.Of("R-MEET-17", Meeting(), Meeting(Whole with { Speakers = 3, Silent = [new(A.Comrade, "何大川")], WaitsUntil = Facts.Today })),
        RuleExample.Of("R-MEET-18", Meeting(), Meeting(Whole with { Speakers = 3, Unanswered = [new(A.Comrade, "何大川")] })),
    ];

    private static RuleExample[] OfListsAndReports =>
    [
        RuleExample.Of("R-LIST-01", List, List with { OpenOpinions = 2 }),
        RuleExample.Of("R-LIST-02", List, List with { Problems = [] }),
        RuleExample.Of("R-LIST-03", List, List with { Problems = [.. List.Problems, new(null, SensitiveText.From("学习抓得不紧。")!)] }),
        RuleExample.Of("R-RECT-01", Measures, Measures with { Unanswered = ["入户走访少"] }),
        RuleExample.Of("R-RECT-02", Measures, Measures with { Measures = [new("每月走访一次", Facts.Day.AddMonths(13))] }),
        RuleExample.Of("R-RECT-03", Measures, Measures with { Measures = [new("进一步提高政治站位，切实转变作风。", Facts.Day)] }),
        RuleExample.Of("R-RECT-04", Item(Facts.About.Today.AddDays(8)), Item(Facts.About.Today.AddDays(-1))),
        RuleExample.Of("R-RECT-05", Closing(24), Closing(24) with { Evidence = 0 }),
        RuleExample.Of("R-RECT-06", Closing(24), Closing(24) with { VerifierOwns = true }),
        RuleExample.Of("R-RECT-09", Item(null) with { LookBackOn = Facts.About.Today }, Item(null) with { LookBackOn = Facts.About.Today.AddDays(-1) }),
        RuleExample.Of("R-PUB-01", Posting() with { Lines = null, PostedWorkingDays = 5 }, Posting() with { Lines = null }),
        RuleExample.Of("R-PUB-02", Posting("每月走访联系户一次。"), Posting("因患病住院没有参加学习。")),
        RuleExample.Of("R-RECT-07", Closing(24), Closing(23)),
        RuleExample.Of("R-RECT-08", List, List with { Repeated = ["学习抓得不紧。"] }),
        RuleExample.Of("R-REP-01", RulesOfTheRoad.Report(new DateOnly(2026, 11, 6)), RulesOfTheRoad.Report(new DateOnly(2026, 11, 5))),
        RuleExample.Of("R-TXT-09", Report(Complete), Report(Complete with { Sections = [.. Complete.Sections, new("study", "学习《《党章》。")] })),
        RuleExample.Of("R-TXT-10", Village(Complete), Village(Complete with { Sections = [.. Complete.Sections, new("study", "结合本企业生产经营实际。")] })),
        RuleExample.Of("R-REP-02", Report(Complete), Report(Complete with { Figures = [new("实到人数", 22, 20)] })),
        RuleExample.Of("R-REP-03", Report(Complete), Report(Complete with { Sections = [] })),
        RuleExample.Of("R-REP-04", Report(Complete), Report(Complete with { ReportedMeasures = 3 })),
    ];

    private static OutlineLengthFacts Length(int characters, bool isComplete) =>
        new() { About = Facts.About, Kind = OutlineKind.MemberOutline, Characters = characters, IsComplete = isComplete };

    private static ReviewFacts Reviewed(TimeSpan after) => new() { About = Facts.About, SubmittedAt = RulesOfTheRoad.Now - after, Now = RulesOfTheRoad.Now };

    private static ClosingFacts Closing(int hours) => new() { About = Facts.About, OpenedAt = RulesOfTheRoad.Now.AddHours(-hours), Now = RulesOfTheRoad.Now, Evidence = 1 };

    private static ItemFacts Item(DateOnly? due) => new() { About = Facts.About, Measure = "每月入户走访四户", State = RectificationState.InProgress, DueOn = due };

    private static PostingFacts Posting(params string[] lines) => new()
    {
        About = Facts.About, Lines = [.. lines.Select((words, index) => new PostingFacts.Line(index + 1, ComparedText.Of(words, PhraseBook.Shipped), null))],
    };

    private static ReportFacts Village(ReportContent content) => Report(content) with { About = Facts.About with { Domain = BranchDomain.Village } };
}
