using BranchLife.Application.Meetings.Drafts;
using BranchLife.Application.Rules;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Meetings;

public sealed class DraftingAPlan
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly DraftBasis.Seat[] Seats =
    [
        new(A.Secretary, PostKind.Secretary), new(A.Deputy, PostKind.OrganizationCommissioner), new(A.Recorder, PostKind.PublicityCommissioner),
    ];

    private static Campaign Campaign => Domain.Campaigns.Campaign.Draft(
        Identities.Fresh<Campaign>(), Identities.Named<Unit>(1), Identities.Named<Unit>(1),
        A.Notice with { WindowFrom = new DateOnly(2026, 12, 1), WindowTo = new DateOnly(2027, 1, 31) });

    [Fact]
    public void takes_theme_aspects_and_study_list_from_the_campaign()
    {
        var draft = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = Today, Seats = Seats, Campaign = Campaign });

        Assert.Equal(("2026年度专题组织生活会", "持续推动作风建设常态化长效化"), (draft.Title, draft.Theme));
        Assert.Contains(draft.Steps, step => step.Content!.Contains("《中国共产党章程》", StringComparison.Ordinal));
        Assert.Contains(draft.Steps, step => step.Content!.Contains("党员个人对照理想信念、工作作风。", StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Steps, step => step.Content!.Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void leaves_the_secretary_nothing_but_the_place_and_the_committee_meeting()
    {
        var draft = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = Today, Seats = Seats, Campaign = Campaign, LastPlace = "党员活动室" });

        var findings = Procedure.Check(new PlanFacts
        {
            About = Rules.Facts.About, Title = draft.Title, Theme = draft.Theme, HeldOn = draft.HeldOn, Place = draft.Place,
            NamesHost = draft.HostId is not null, NamesRecorder = draft.RecorderId is not null, Guests = draft.Guests,
            Requirements = draft.Requirements, Steps = draft.Steps, HasCommittee = true, FullMembers = 20,
        });

        Assert.Equal("R-PLAN-04", Assert.Single(findings).RuleId);
        Assert.NotEqual(draft.HostId, draft.RecorderId);
        Assert.Equal(DayOfWeek.Friday, draft.HeldOn!.Value.DayOfWeek);
    }

    [Fact]
    public void gives_a_step_to_the_post_that_owns_it_and_else_to_the_secretary()
    {
        var full = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = Today, Seats = Seats });
        var small = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = Today, Seats = [Seats[0]] });

        Assert.Equal(A.Deputy, full.Steps.Single(step => step.Title == "征求意见").OwnerId);
        Assert.Equal(A.Secretary, small.Steps.Single(step => step.Title == "征求意见").OwnerId);
        Assert.Null(small.RecorderId);
    }

    [Fact]
    public void ends_with_the_window_and_never_asks_for_a_day_that_has_passed()
    {
        var late = new DateOnly(2027, 1, 20);

        var draft = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = late, Seats = Seats, Campaign = Campaign });

        Assert.Equal(new DateOnly(2027, 1, 31), draft.HeldOn);
        Assert.All(draft.Steps, step => Assert.True(step.DueOn >= late));
    }

    [Fact]
    public void counts_working_days_over_the_weekend()
    {
        var draft = MeetingDrafts.Fill(new DraftBasis { Year = 2026, Today = Today, Seats = Seats, Campaign = Campaign });

        var report = draft.Steps.Single(step => step.Title == "报送情况报告");

        Assert.Equal((PlanPhase.After, draft.HeldOn!.Value.AddDays(14)), (report.Phase, report.DueOn!.Value));
    }
}
