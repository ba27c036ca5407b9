using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public static CampaignNotice Notice => new()
    {
        Title = "2026年度专题组织生活会",
        Theme = "持续推动作风建设常态化长效化",
        NoticeTitle = "关于开好2026年度专题组织生活会的通知",
        NoticeNumber = "青组通〔2026〕12号",
        AppliesToYear = 2026,
        WindowFrom = new DateOnly(2026, 9, 1),
        WindowTo = new DateOnly(2026, 11, 30),
        TeamAspects = ["政治功能", "组织功能"],
        MemberAspects = ["理想信念", "工作作风"],
        StudyList = ["《中国共产党章程》", "《中国共产党支部工作条例（试行）》"],
    };

    /// <summary>Not launched yet.</summary>
    public static Campaign Campaign(CampaignNotice? notice = null, Id<Unit>? owner = null) => Domain.Campaigns.Campaign.Draft(
        Identities.Fresh<Campaign>(), owner ?? OurCommittee, owner ?? OurCommittee, notice ?? Notice);

    public static Campaign Launched(this Campaign campaign)
    {
        campaign.Launch(Moment);
        return campaign;
    }

    /// <summary>With two empty aspects: 理想信念, 工作作风.</summary>
    public static Outline Outline(Id<Person>? author = null, Meeting? of = null) => Domain.Preparation.Outline.Begin(
        Identities.Fresh<Outline>(), of ?? Meeting().Preparing(), OutlineKind.MemberOutline, author ?? Comrade,
        ["理想信念", "工作作风"]);

    public static OutlineText.Entry Entry(int ordinal, string? problem = "入户走访少") =>
        new(ordinal, problem, "8月只走访两户", "对群众感情不深", "每月走访四户", ProblemOrigin.Self);

    /// <summary>Planned between the secretary and a comrade, not held yet.</summary>
    public static Talk Talk(Id<Person>? first = null, Id<Person>? second = null, Meeting? of = null) =>
        Domain.Preparation.Talk.Arrange(
            Identities.Fresh<Talk>(), of ?? Meeting().Preparing(), first ?? Secretary, second ?? Comrade,
            TalkPairClass.CommitteeWithMember);
}
