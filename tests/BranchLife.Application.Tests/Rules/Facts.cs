using BranchLife.Application.Rules;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Rules;

/// <summary>Facts of a branch that does everything right; a test spoils one of them.</summary>
internal static class Facts
{
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly DateOnly Day = new(2026, 12, 18);

    public static readonly Circumstances About = new()
    {
        MeetingId = Identities.Named<Meeting>(1), BranchKind = UnitKind.PartyBranch, Today = Today,
        Campaign = new Circumstances.Demands(
            "《关于开好2026年度专题组织生活会的通知》（临组通〔2026〕31号）", "持续推动作风建设常态化长效化",
            new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 31), new CampaignParameters { StudyMinHours = 4, MinCriticisms = 1 }),
    };

    public static PlanFacts Plan => new()
    {
        About = About, Title = "2026年度专题组织生活会", Theme = "持续推动作风建设常态化长效化", HeldOn = Day, Place = "三楼会议室",
        NamesHost = true, NamesRecorder = true, HasCommittee = true, FullMembers = 20,
        AdoptedBy = new PlanFacts.Adoption(IsCommitteeMeeting: true, WasHeld: true, Today),
        Steps = [Step(PlanPhase.Before, "学习研讨", Day.AddDays(-8)), Step(PlanPhase.During, "批评和自我批评", Day), Step(PlanPhase.After, "制定整改清单", Day.AddDays(14))],
    };

    public static PlanStep Step(PlanPhase phase, string title, DateOnly? due, bool owned = true) => new()
    {
        Ordinal = 1, Phase = phase, Title = title, DueOn = due, OwnerId = owned ? A.Deputy : null,
    };

    public static IReadOnlyList<Finding> Explaining<TFacts>(this TFacts facts, string ruleId, string reason)
        where TFacts : StageFacts =>
        Procedure.Check(facts with { About = About with { Explanations = new Dictionary<string, string> { [ruleId] = reason } } });

    /// <summary>Asserts that only this rule speaks, and returns what it says.</summary>
    public static Finding OnlyFinding<TFacts>(this TFacts facts, string ruleId)
        where TFacts : StageFacts
    {
        var finding = Assert.Single(Procedure.Check(facts));
        Assert.Equal(ruleId, finding.RuleId);
        return finding;
    }

    public static IReadOnlyList<Finding> Findings<TFacts>(this TFacts facts, string ruleId)
        where TFacts : StageFacts => [.. Procedure.Check(facts).Where(finding => finding.RuleId == ruleId)];
}
