using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>公示: the branch's items and one promise whose member has consented, approved by the office above.</summary>
internal sealed class DemoPosting(DemoWorld world, DemoBranch branch, Meeting meeting, DateOnly day)
{
    public void Post(IReadOnlyList<(RectificationItem Item, string? Problem)> items)
    {
        world.Clock.GoTo(day.AddDays(8), 10);
        var promise = items.Select(one => one.Item).FirstOrDefault(item => item.SubjectId is not null);
        promise?.ConsentToPosting(true, promise.SubjectId!.Value, world.Clock.Tick());
        var lines = items.Where(one => one.Problem is not null).Select(one => Line(one.Item, one.Problem, one.Item.Measure, NameOf(one.Item.OwnerId)))
            .Concat(promise is null ? [] : [Line(promise, null, "每月至少参加一次志愿服务，年底向支部报告。", null)]);
        var notice = world.Keep(PublicNotice.Draft(
            world.Ids.Next<PublicNotice>(), meeting, 1,
            new PostingPlan(day.AddDays(9), day.AddDays(17), "党务公开栏", branch.Secretary.Name, "支部活动室意见箱", 7, 5), Numbered(lines)));
        notice.Submit([]);
        notice.Approve(notice.Fingerprint, new Reviewer(world.Office.Id, null), world.Clock.Tick());
        world.List("publicNotice", new SeedManifest.Thing(notice.Id.Value, $"/public-notices/{notice.Id}", branch.Unit.Code));
    }

    private string NameOf(Domain.Id<Person> person) => branch.People.First(one => one.Person.Id == person).Person.Name;

    private static IEnumerable<PostedLine> Numbered(IEnumerable<Func<int, PostedLine>> lines) => lines.Select((line, index) => line(index + 1));

    private static Func<int, PostedLine> Line(RectificationItem item, string? problem, string measure, string? owner) => ordinal => new PostedLine
    {
        Ordinal = ordinal, ItemId = item.Id, MemberId = item.SubjectId, Problem = problem, Measure = measure, Owner = owner, DueOn = item.DueOn,
    };
}
