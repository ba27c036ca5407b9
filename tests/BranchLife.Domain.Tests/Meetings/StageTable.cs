using System.Reflection;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>
/// The stages of a reviewed meeting: every act from every stage. A cell names the standing that the act leads to, "="
/// where it is done and the standing stays, or the rule that refuses it.
/// Standings: Plan Planning, Subm PlanSubmitted, Retd PlanReturned; Preparing with materials Drft Drafting, Hand
/// Submitted, Back Returned, Appr Approved; Redy ReadyToConvene, Sess InSession, Held, Seal MinutesSealed, Foll FollowUp,
/// Arch Archived, Post Postponed (from Preparing), Canc Cancelled, Redo RedoOrdered.
/// </summary>
public sealed class StageTable
{
    private const string Table = """
        act                Plan Subm Retd Drft Hand Back Appr Redy Sess Held Seal Foll Arch Post Canc Redo
        ChangeRoom         =    M-05 =    =    =    =    =    =    M-05 M-05 M-05 M-05 M-05 M-05 M-05 M-05
        ChangeDate         =    M-05 =    Plan Plan Plan Plan Plan M-05 M-05 M-05 M-05 M-05 M-05 M-05 M-05
        SubmitPlan         Subm M-06 Subm M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06
        AdoptPlan          M-08 M-06 M-08 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06 M-06
        ReturnPlan         M-10 Retd M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10
        CommentOnPlan      M-10 =    M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10
        AnswerComment      M-14 =    =    M-14 M-14 M-14 M-14 M-14 M-14 M-14 M-14 M-14 M-35 M-14 M-35 M-35
        ApprovePlan        M-10 Drft M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10 M-10
        Waive              M-16 M-16 M-16 =    =    =    =    M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16
        RequestExemption   =    M-16 =    =    =    =    =    M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16
        GrantExemption     =    =    =    =    =    =    =    =    =    =    =    =    M-35 =    M-35 M-35
        SendAdvanceNotice  M-16 M-16 M-16 =    =    =    =    M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16
        SubmitMaterials    M-16 M-16 M-16 Hand M-20 Hand M-20 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16
        ReturnMaterials    M-21 M-21 M-21 M-21 Back M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21
        ApproveMaterials   M-21 M-21 M-21 M-21 Appr M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21 M-21
        Notify             M-16 M-16 M-16 M-22 M-22 M-22 Redy M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16 M-16
        Convene            M-23 M-23 M-23 M-23 M-23 M-23 M-23 Sess M-23 M-23 M-23 M-23 M-23 M-23 M-23 M-23
        End                M-24 M-24 M-24 M-24 M-24 M-24 M-24 M-24 Held M-24 M-24 M-24 M-24 M-24 M-24 M-24
        Seal               M-25 M-25 M-25 M-25 M-25 M-25 M-25 M-25 M-25 Seal M-25 M-25 M-25 M-25 M-25 M-25
        ConfirmProblemList M-27 M-27 M-27 M-27 M-27 M-27 M-27 M-27 M-27 M-27 Foll M-27 M-27 M-27 M-27 M-27
        Archive            M-28 M-28 M-28 M-28 M-28 M-28 M-28 M-28 M-28 M-28 M-28 Arch M-28 M-28 M-28 M-28
        Postpone           Post Post Post Post Post Post Post Post M-31 M-31 M-31 M-31 M-31 M-31 M-31 M-31
        Resume             M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 M-33 Drft M-33 M-33
        Cancel             Canc Canc Canc Canc Canc Canc Canc Canc M-31 M-31 M-31 M-31 M-31 Canc M-31 M-31
        AskToPutOff        =    =    =    =    =    =    =    =    M-31 M-31 M-31 M-31 M-31 =    M-31 M-31
        AnswerPutOff       =    =    =    =    =    =    =    =    M-31 M-31 M-31 M-31 M-31 =    M-31 M-31
        OrderRedo          M-34 M-34 M-34 M-34 M-34 M-34 M-34 M-34 M-34 Redo Redo Redo M-34 M-34 M-34 M-34
        Explain            =    =    =    =    =    =    =    =    =    =    =    =    M-35 =    M-35 M-35
        """;

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var row in Rows.Skip(1))
            {
                foreach (var (standing, outcome) in Rows[0].Zip(row).Skip(1)) cells.Add(row[0], standing, outcome);
            }

            return cells;
        }
    }

    private static string[][] Rows => [.. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void leads_to_the_named_stage_or_refuses_by_the_named_rule(string act, string standing, string outcome)
    {
        var (meeting, wanted) = (MeetingAt(standing), Act.Named(act));
        wanted.Given?.Invoke(meeting);

        if (RuleCatalogue.Find(outcome) is { } rule) Refused.By(rule, meeting, wanted.Do);
        else AssertLeads(meeting, wanted, outcome is "=" ? standing : outcome);
    }

    [Fact]
    public void shows_every_stage_and_every_state_of_the_materials()
    {
        Assert.Equal(Standing.All, Rows[0].Skip(1));
        Assert.Equal(Enum.GetValues<MeetingStage>().Length + Enum.GetValues<MaterialsState>().Length - 1,
            Standing.All.Count);
        Assert.All(Rows, row => Assert.Equal(Rows[0].Length, row.Length));
    }

    [Fact]
    public void shows_every_act_that_a_meeting_knows()
    {
        var known = typeof(Meeting).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(void) && !method.IsSpecialName).Select(method => method.Name);

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            Rows.Skip(1).Select(row => row[0] is "ChangeRoom" or "ChangeDate" ? "ChangePlan" : row[0]).Distinct()
                .Order(StringComparer.Ordinal));
    }

    private static void AssertLeads(Meeting meeting, Act act, string standing)
    {
        var (from, steps, before) = (meeting.Stage, meeting.History.Count, Picture.Of(meeting));

        act.Do(meeting);

        Assert.Equal(standing, Standing.Of(meeting));
        Assert.NotEqual(before, Picture.Of(meeting));
        if (meeting.Stage == from) return;

        var step = Assert.Single(meeting.History.Skip(steps));
        Assert.Equal((from, meeting.Stage, act.By, A.Moment), (step.From, step.To, step.ById, step.At));
    }

    /// <summary>With one exemption asked for and not granted.</summary>
    private static Meeting MeetingAt(string standing)
    {
        var meeting = A.Meeting();
        meeting.RequestExemption(A.FrailComrade, "年老体弱", A.Secretary);
        return standing switch
        {
            "Plan" => meeting,
            "Subm" => meeting.Submitted(),
            "Retd" => meeting.Returned(),
            "Drft" => meeting.Preparing(),
            "Hand" => meeting.MaterialsSubmitted(),
            "Back" => meeting.MaterialsReturned(),
            "Appr" => meeting.MaterialsApproved(),
            "Redy" => meeting.ReadyToConvene(),
            "Sess" => meeting.InSession(),
            "Held" => meeting.Held(),
            "Seal" => meeting.MinutesSealed(),
            "Foll" => meeting.FollowUp(),
            "Arch" => meeting.Archived(),
            "Post" => meeting.Preparing().Postponed(),
            "Canc" => meeting.Preparing().Cancelled(),
            "Redo" => meeting.RedoOrdered(),
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "no such standing"),
        };
    }
}
