using BranchLife.Application.Rules;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfPlans
{
    [Fact]
    public void have_nothing_against_a_complete_plan() => Assert.Empty(Procedure.Check(Facts.Plan));

    [Fact]
    public void ask_for_a_theme_and_for_the_notices_theme()
    {
        var missing = (Facts.Plan with { Theme = null }).OnlyFinding("R-PLAN-01");
        var other = (Facts.Plan with { Theme = "学习贯彻全会精神" }).OnlyFinding("R-PLAN-01");

        Assert.True(missing.Blocks);
        Assert.False(other.Blocks);
        Assert.Equal("会议主题与通知要求的主题“持续推动作风建设常态化长效化”不一致，请核对。", other.Message);
        Assert.Equal("《关于开好2026年度专题组织生活会的通知》（临组通〔2026〕31号）", other.Source);
        Assert.Empty((Facts.Plan with { Theme = "“持续推动作风建设常态化、长效化”" }).Findings("R-PLAN-01"));
    }

    [Theory]
    [InlineData(false, true, "环节“谈心谈话”缺少责任人。")]
    [InlineData(true, false, "环节“谈心谈话”缺少完成时限。")]
    [InlineData(false, false, "环节“谈心谈话”缺少责任人和完成时限。")]
    public void name_the_step_that_lacks_an_owner_or_a_date(bool owned, bool dated, string message)
    {
        var step = Facts.Step(PlanPhase.Before, "谈心谈话", dated ? Facts.Day : null, owned);

        var finding = (Facts.Plan with { Steps = [.. Facts.Plan.Steps, step] }).OnlyFinding("R-PLAN-02");

        Assert.True(finding.Blocks);
        Assert.False(finding.Waivable);
        Assert.Equal(message, finding.Message);
    }

    [Fact]
    public void remind_of_place_host_and_recorder_without_blocking()
    {
        var findings = (Facts.Plan with { Place = null, NamesHost = false, NamesRecorder = false }).Findings("R-PLAN-02");

        Assert.Equal(3, findings.Count);
        Assert.DoesNotContain(findings, finding => finding.Blocks);
    }

    [Fact]
    public void ask_for_all_three_phases()
    {
        var finding = (Facts.Plan with { Steps = [.. Facts.Plan.Steps.Where(step => step.Phase is not PlanPhase.After)] }).OnlyFinding("R-PLAN-03");

        Assert.Equal("方案缺少会后安排。", finding.Message);
        Assert.Equal("《中国共产党支部工作条例（试行）》第十七条", finding.Source);
    }

    [Fact]
    public void ask_a_branch_with_a_committee_for_the_committee_meeting_that_adopted_the_plan()
    {
        var unlinked = Facts.Plan with { AdoptedBy = null };

        Assert.True(unlinked.OnlyFinding("R-PLAN-04").Blocks);
        Assert.Contains("不是支委会", (Facts.Plan with { AdoptedBy = new(false, true, Facts.Today) }).OnlyFinding("R-PLAN-04").Message, StringComparison.Ordinal);
        Assert.Contains("尚未登记", (Facts.Plan with { AdoptedBy = new(true, false, Facts.Today) }).OnlyFinding("R-PLAN-04").Message, StringComparison.Ordinal);
        Assert.Empty(Procedure.Check(unlinked with { HasCommittee = false, FullMembers = 5 }));
    }

    [Fact]
    public void ask_for_a_day()
    {
        Assert.Equal("时间安排有误：会议日期未填写。", (Facts.Plan with { HeldOn = null }).OnlyFinding("R-PLAN-05").Message);
    }

    [Fact]
    public void hold_the_day_against_the_window_unless_above_has_consented()
    {
        var late = new DateOnly(2027, 2, 5);
        var plan = Facts.Plan with
        {
            HeldOn = late,
            Steps = [Facts.Step(PlanPhase.Before, "学习研讨", late), Facts.Step(PlanPhase.During, "批评", late), Facts.Step(PlanPhase.After, "整改", late)],
        };

        Assert.Equal(
            "时间安排有误：会议日期2027年2月5日不在专题活动规定的2026年12月1日至2027年1月31日之内，确需调整须经上级党组织同意。",
            plan.OnlyFinding("R-PLAN-05").Message);
        Assert.Empty(Procedure.Check(plan with { ConsentedTo = late }));
    }

    [Theory]
    [InlineData(PlanPhase.Before, 1, "会前环节“讨论”的时限2026年12月19日晚于会议日期2026年12月18日")]
    [InlineData(PlanPhase.During, -1, "会中环节“讨论”的时限2026年12月17日不是会议日期2026年12月18日")]
    [InlineData(PlanPhase.After, -1, "会后环节“讨论”的时限2026年12月17日早于会议日期2026年12月18日")]
    public void keep_the_order_of_dates(PlanPhase phase, int days, string detail)
    {
        var step = Facts.Step(phase, "讨论", Facts.Day.AddDays(days));

        Assert.Equal($"时间安排有误：{detail}。", (Facts.Plan with { Steps = [.. Facts.Plan.Steps, step] }).OnlyFinding("R-PLAN-05").Message);
    }

    [Fact]
    public void refuse_a_day_that_has_passed_and_only_tell_that_a_day_is_near()
    {
        var past = Facts.Plan with { HeldOn = Facts.Today.AddDays(-1), About = Facts.About with { Campaign = null }, Steps = [.. Facts.Plan.Steps.Take(0)] };
        var near = Facts.Plan with { About = Facts.About with { Today = Facts.Day.AddDays(-3) } };

        Assert.Contains(past.Findings("R-PLAN-05"), finding => finding.Blocks);
        var told = near.OnlyFinding("R-PLAN-05");
        Assert.Equal(FindingSeverity.Info, told.Severity);
        Assert.Equal("距会议召开还有3天，方案一般在会前15天报送。", told.Message);
    }

    [Fact]
    public void ask_seven_full_members_for_a_committee_and_take_a_reason_instead()
    {
        var plan = Facts.Plan with { HasCommittee = false, FullMembers = 7 };

        Assert.True(plan.OnlyFinding("R-ORG-03").Blocks);
        var explained = Assert.Single(plan.Explaining("R-ORG-03", "正在换届，12月选举"));
        Assert.False(explained.Blocks);
        Assert.Equal("正在换届，12月选举", explained.Explanation);
        Assert.Empty(Procedure.Check(plan with { FullMembers = 6 }));
        Assert.Empty(Procedure.Check(plan with { About = Facts.About with { BranchKind = UnitKind.TemporaryBranch } }));
    }

    [Fact]
    public void warn_of_a_democratic_life_meeting_in_a_branch() =>
        Assert.False((Facts.Plan with { Title = "2026年度专题民主生活会" }).OnlyFinding("R-TXT-12").Blocks);

    [Theory]
    [InlineData("由XX同志传达", "XX")]
    [InlineData("于X月X日前完成", "X、X")]
    [InlineData("学习《{书目}》", "{书目}")]
    public void refuse_places_of_a_template_that_nobody_filled_in(string content, string left)
    {
        var plan = Facts.Plan with { Requirements = content };

        var finding = plan.OnlyFinding("R-TXT-08");

        Assert.True(finding.Blocks);
        Assert.StartsWith($"存在未替换的占位符：{left[..1]}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void refuse_classification_marks_whatever_reason_is_given()
    {
        var plan = Facts.Plan with { Requirements = "秘密★一年" };

        Assert.True(plan.OnlyFinding("R-TXT-13").Blocks);
        Assert.True(Assert.Single(plan.Explaining("R-TXT-13", "上级要求")).Blocks);
        Assert.Throws<Domain.RuleViolationException>(() => TypedText.RefuseClassified(Facts.Today, "绝密文件"));
        TypedText.RefuseClassified(Facts.Today, "保守党的秘密", null);
    }

    [Fact]
    public void warn_of_a_meeting_online() =>
        Assert.Equal("组织生活会和民主评议应集中开展，不宜在网上进行。", (Facts.Plan with { Place = "腾讯会议" }).OnlyFinding("R-MEET-16").Message);
}
