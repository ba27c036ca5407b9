using System.Globalization;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Application.Reports.Appraisals;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Meetings;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RoomPacks;

/// <summary>The forms in the order in which the room needs them, each numbered, each on a page of its own.</summary>
internal static class RoomPackOnPaper
{
    public static Paper Of(ExportSetting setting, IReadOnlyList<Sitting> sittings)
    {
        var forms = sittings.SelectMany(sitting => Forms(setting, sitting, sittings.Count > 1 ? $"（{sitting.Title}）" : "")).ToArray();
        return new($"{setting.Branch.Name}\n{setting.Meeting.Title}会场材料包")
        {
            Body =
            [
                Labelled("会议日期", Text.Of(Fact.Day("会议日期", setting.Meeting.HeldOn))),
                Labelled("会议地点", Text.Of(Fact.Of("会议地点", setting.Meeting.Place))),
                Say("本材料包供会场手写记录。各表编号与系统录入顺序一致，会后由记录人按编号逐表录入；含发言内容的表格按限定范围保管。"),
                .. forms.Select((form, index) => Flush($"表{Number(index)}　{form.Name}")),
                .. forms.SelectMany((form, index) => (Block[])
                    [StartPage(), Centre(Text.Of(new Bold($"表{Number(index)}　{form.Name}"))), .. form.Blocks]),
            ],
        };
    }

    private static IEnumerable<RoomForm> Forms(ExportSetting setting, Sitting sitting, string of)
    {
        yield return new($"会议签到表{of}", SignInForm.Of(sitting));
        yield return new($"会议议程{of}", [.. AgendaOnPaper.Of(setting, sitting, isOneOfSeveral: false, onNewPage: false)]);
        foreach (var member in sitting.Members)
            yield return new($"发言记录：{sitting.NameOf(member)}{of}", RoundForm.Of(sitting, member));
        if (setting.Meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal))
            yield return new($"{BallotPaper.Name}{of}", [.. BallotPaper.Of(sitting, onNewPage: false)]);
        yield return new($"到会指导点评记录{of}", CommentaryForm.Blocks);
        yield return new($"意见建议征集条{of}", OpinionSlip.Blocks);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
