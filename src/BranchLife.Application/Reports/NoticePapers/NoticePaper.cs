using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.NoticePapers;

/// <summary>会议通知 to those who attend: time, place, theme, who, agenda and demands as the plan has them.</summary>
public sealed class NoticePaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    private const string Rounds = "党员逐一作自我批评，开展相互批评，本人表态";

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var basis = await db.Campaigns.Where(campaign => campaign.Id == meeting.CampaignId)
            .Select(campaign => new { campaign.NoticeTitle, campaign.NoticeNumber }).SingleOrDefaultAsync(ct);
        var names = await db.NamesOfAsync([meeting.HostId, meeting.RecorderId], ct);
        var sittings = await db.SittingsOfAsync(meeting, actor.Today, ct);
        var notice = basis is null ? null : $"《{basis.NoticeTitle}》{(basis.NoticeNumber is { } number ? $"（{number}）" : "")}";
        return new(new Paper($"{setting.Branch.Name}\n关于召开{meeting.Title}的通知")
        {
            Addressee = "支部全体党员",
            Body =
            [
                notice is null
                    ? Say($"按照年度组织生活会安排，现将召开{meeting.Title}有关事项通知如下。")
                    : Say($"根据{notice}要求，现将召开{meeting.Title}有关事项通知如下。"),
                Level1("会议时间"),
                Say($"{Fact.Day("会议日期", meeting.HeldOn)} {Fact.Of("会议时间", meeting.StartsAt is { } at ? $"{at:H\\:mm}" : null)}。"),
                Level1("会议地点"),
                Say($"{Fact.Of("会议地点", meeting.Place)}。"),
                Level1("会议主题"),
                Say($"{Fact.Of("会议主题", meeting.Theme?.TrimEnd('。'))}。"),
                Level1("会议形式和参加人员"),
                Labelled("会议形式", meeting.Form.Word),
                Labelled("主持人", Text.Of(Fact.Of("主持人", names.Of(meeting.HostId)))),
                Labelled("记录人", Text.Of(Fact.Of("记录人", names.Of(meeting.RecorderId)))),
                .. sittings.Select(sitting => Labelled(
                    sittings.Count > 1 ? sitting.Title : "参加人员", string.Join('、', sitting.Members.Select(sitting.NameOf)))),
                .. meeting.Guests is { } guests ? [Labelled("到会指导", guests)] : Array.Empty<Block>(),
                Level1("会议议程"),
                .. Agenda(meeting, sittings),
                Level1("有关要求"),
                Say(Text.Of(Fact.Of("工作要求", meeting.Requirements))),
            ],
            Signature = new(setting.Branch.Name, meeting.FinalNoticeOn ?? meeting.AdvanceNoticeOn ?? actor.Today),
        });
    }

    // A plan that names its steps is quoted; one that only says that the meeting takes place leaves the order to the rules.
    private static IEnumerable<Block> Agenda(Meeting meeting, IReadOnlyList<Sitting> sittings)
    {
        var steps = meeting.Steps.Where(step => step.Phase is PlanPhase.During).OrderBy(step => step.Ordinal).Select(step => step.Title).ToArray();
        var order = sittings.SelectMany(sitting => sitting.Agenda).Select(row => row.Kinds[0].IsPersonal ? Rounds : row.Kinds[0].Word).Distinct();
        return (steps.Length > 1 ? steps : order).Select(item => Level2(item));
    }
}
