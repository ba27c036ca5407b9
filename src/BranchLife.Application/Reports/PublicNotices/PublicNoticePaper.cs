using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Publicity;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.PublicNotices;

/// <summary>公示 (domain data 4.13): the newest approved copy, without what was taken back since.</summary>
public sealed class PublicNoticePaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    private static readonly Table<PostedLine> OfBranch = Table.Of<PostedLine>("支部问题清单和整改措施")
        .Ordinal().Prose("问题", line => line.Problem, 10).Prose("整改措施", line => line.Measure, 10).Text("责任人", line => line.Owner, 4).Text("整改时限", DueOf, 5);

    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var notice = await db.PublicNotices.AsNoTracking().VisibleTo(db, actor)
            .Where(one => one.MeetingId == setting.Meeting.Id && one.State == PublicNoticeState.Approved)
            .OrderByDescending(one => one.Number).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolationException(ExportRules.NothingWasKeptYet, "还没有通过的公示");
        var lines = await ConsentedLines.OfAsync(db, notice, ct);
        var names = await db.NamesOfAsync(lines.Select(line => line.MemberId), ct);
        var promises = Table.Of<PostedLine>("党员整改承诺").Ordinal()
            .Text("承诺人", line => line.MemberId is { } member ? names[member] : null, 4).Prose("整改承诺", line => line.Measure, 18).Text("时限", DueOf, 6);
        var (branch, own) = (lines.Where(line => line.MemberId is null).ToArray(), lines.Where(line => line.MemberId is not null).ToArray());
        return new(new Paper($"{setting.Meeting.Title}\n问题清单和整改承诺公示")
        {
            Body =
            [
                Say($"根据{Fact.Of("依据", setting.Meeting.Title)}要求，现将党支部问题清单和整改承诺予以公示，接受党员群众监督。"),
                Level1("公示内容"),
                .. branch.Length == 0 ? Array.Empty<Block>() : [Tabulate(OfBranch, branch)],
                .. own.Length == 0 ? Array.Empty<Block>() : [Tabulate(promises, own)],
                Level1("公示时间"),
                Say($"{Fact.Day("公示起", notice.From)}至{Fact.Day("公示止", notice.To)}。"),
                Level1("意见反映"),
                Say($"公示期间，对公示内容和整改情况有意见的，可以向{Fact.Of("受理人", notice.Contact)}反映（{Fact.Of("联系方式", notice.Reach)}）。反映意见可以署名，也可以不署名。"),
            ],
            Signature = new(setting.Branch.Name, notice.From),
        });
    }

    private static string DueOf(PostedLine line) => line.DueOn is { } day ? ChineseDay.Write(day) : "长期坚持";
}
