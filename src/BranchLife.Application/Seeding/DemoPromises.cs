using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>承诺践诺 and 办实事 of one branch: some of each state, so that every column of the board and every verdict is seen.</summary>
internal sealed class DemoPromises(DemoWorld world, DemoBranch branch)
{
    private static readonly (string What, string ForWhom)[] Promises =
    [
        ("每月到联系的独居老人家中探望一次，帮助代办缴费、取药等日常小事，有急事当天到", "联系的两户独居老人"),
        ("年底前带头完成三次志愿服务，把活动情况写进支部台账", "本支部服务区域的群众"),
        ("学习研讨带头发言，每季度为支部上一次微党课", "支部全体党员"),
        ("每周三晚上在活动室辅导孩子做功课", "双职工家庭的孩子"),
        ("把办事指南做成一张纸，贴到每个楼门口", "辖区居民"),
    ];

    private static readonly (string What, string AskedBy, DeedKind Kind, string Place)[] Wishes =
    [
        ("巷口路灯不亮，晚上出门看不清路，请帮忙修好", "三组几户村民", DeedKind.Repairs, "三组巷口"),
        ("老人行动不便，想请人每周陪同去一次卫生室量血压", "独居老人", DeedKind.CareForOldOrDisabled, "二组"),
        ("活动室门前的台阶太陡，下雨天容易滑倒，希望加一段扶手和防滑条，方便老人和推婴儿车的家长进出", "常来活动室的居民", DeedKind.Surroundings, "活动室门前"),
        ("孩子放学以后没人照看，想有个地方写作业", "双职工家庭", DeedKind.CareForChildren, "活动室"),
        ("医保报销要带什么材料，想请人讲一讲", "外出务工人员家属", DeedKind.Advice, "一组"),
        ("想在门口自建一间车棚", "一户居民", DeedKind.Other, "五号楼前"),
        ("两户人家为院墙滴水多年不和，想请支部出面说一说", "相邻两户", DeedKind.Mediation, "四组"),
    ];

    /// <summary>The wish that serves an item of the branch, where it has one.</summary>
    private const int Serving = 2;

    private Id<RectificationItem>? BranchItem => world.Things.OfType<RectificationItem>()
        .FirstOrDefault(item => item.UnitId == branch.Unit.Id && item.SubjectId is null && item.State is not RectificationState.Closed)?.Id;

    private Person[] Ordinary => [.. branch.Ordinary.Select(one => one.Person)];

    public void Keep()
    {
        if (Ordinary.Length < 3) return; // a temporary branch keeps its members' promises at home

        Promise();
        Grant();
    }

    private void Promise()
    {
        var (members, year) = (Ordinary, world.Today.Year);
        var kept = Stated(members[0], 1, world.Today.AddDays(-120), world.Today.AddDays(-15));
        kept.Report("三次志愿服务都已完成，签到表交支部留存。", world.Today.AddDays(-20), isDone: true, kept.OwnerId, At(-20));
        kept.Review(CommitmentVerdict.Kept, "查看三次活动签到表，情况属实。", branch.Secretary.Id, At(-10));
        var partly = Stated(members[1], 2, world.Today.AddDays(-130), world.Today.AddDays(-18));
        partly.Report("上了两次微党课，第三季度因防汛没有安排。", world.Today.AddDays(-19), isDone: true, partly.OwnerId, At(-19));
        partly.Review(CommitmentVerdict.PartlyKept, "党课签到表只有两次，本人说明属实。", branch.Secretary.Id, At(-9));
        world.Clock.GoTo(world.Today.AddDays(-8), 9);
        List(world.Keep(partly.CarryOver(world.Ids.Next<Commitment>(), branch.Unit.Id, new DateOnly(year + 1, 6, 30), partly.OwnerId, world.Clock.Tick())));
        var running = Stated(members[0], 0, world.Today.AddDays(-60), world.Today.AddDays(25));
        running.Report("本月已探望，帮助缴了电费。", world.Today.AddDays(-4), isDone: false, running.OwnerId, At(-4));
        var done = Stated(members[1], 3, world.Today.AddDays(-70), world.Today.AddDays(40));
        done.Report("已辅导十次，家长反映很好。", world.Today.AddDays(-2), isDone: true, done.OwnerId, At(-2));
        Stated(members[2], 0, world.Today.AddDays(-90), world.Today.AddDays(-3));
        var led = Stated(branch.Secretary, 4, world.Today.AddDays(-80), world.Today.AddDays(12));
        led.Report("指南已印好，贴到十二个楼门口。", world.Today.AddDays(-1), isDone: true, led.OwnerId, At(-1));
        Draft(members[0]);
    }

    private void Grant()
    {
        var (members, clerk) = (Ordinary, branch.Secretary.Id);
        var reviewer = branch.Committee.Select(one => one.Id).FirstOrDefault(one => one != clerk, clerk);
        var confirmed = Taken(0, -60, reviewer, members[0].Id);
        confirmed.Join(members[1].Id, world.Today.AddDays(-50));
        confirmed.Report("协调换了灯头和线路，当晚试亮。", world.Today.AddDays(-45), members[0].Id, At(-45));
        confirmed.Confirm(Satisfaction.Satisfied, "晚上出门亮堂多了。", clerk, At(-43));
        var reported = Taken(1, -40, reviewer, members[1].Id);
        reported.Report("每周一陪同量血压，已陪四次，结果记在老人的小本上。", world.Today.AddDays(-5), members[1].Id, At(-5));
        var taken = Taken(2, -30, reviewer, members[2].Id);
        taken.Join(members[0].Id, world.Today.AddDays(-20));
        Entered(3, -12).Accept(reviewer);
        var offered = Entered(4, -9);
        offered.Accept(reviewer);
        offered.Offer(members[0].Id);
        Entered(5, -8).Decline("门口是公共消防通道，不能搭建，已请物业说明停车位安排。", reviewer);
        Entered(6, -2);
    }

    private PracticalDeed Taken(int wish, int day, Id<Person> reviewer, Id<Person> by)
    {
        var deed = Entered(wish, day);
        deed.Accept(reviewer);
        deed.Take(by, world.Today.AddDays(day + 2));
        return deed;
    }

    private PracticalDeed Entered(int wish, int day)
    {
        var (what, asker, kind, place) = Wishes[wish];
        var at = At(day);
        var deed = world.Keep(PracticalDeed.Enter(world.Ids.Next<PracticalDeed>(), branch.Unit.Id,
            new Wish(what, asker, kind, place, world.Today.AddDays(day + 35)), wish == Serving ? BranchItem : null, branch.Secretary.Id, at));
        world.List("deed", new SeedManifest.Thing(deed.Id.Value, $"/deeds/{deed.Id}", branch.Unit.Code, branch.Secretary.Id.Value));
        return deed;
    }

    private Commitment Stated(Person owner, int text, DateOnly made, DateOnly dueOn)
    {
        var at = At(made.DayNumber - world.Today.DayNumber);
        var (what, forWhom) = Promises[text];
        var commitment = world.Keep(Commitment.Write(
            world.Ids.Next<Commitment>(), branch.Unit.Id, owner.Id, new CommitmentDraft(what, forWhom, dueOn), null, at));
        commitment.HandIn(owner.Id, world.Clock.Tick());
        return List(commitment);
    }

    private void Draft(Person owner)
    {
        var (at, id) = (At(-1), world.Ids.Next<Commitment>());
        var words = world.Marks.On("commitment", "清理楼道杂物，先从自家门口做起", id.Value, branch, false, false, false, owner.Id);
        List(world.Keep(Commitment.Write(
            id, branch.Unit.Id, owner.Id, new CommitmentDraft(words, "同楼门的邻居", world.Today.AddDays(60)), null, at)));
    }

    private Commitment List(Commitment commitment)
    {
        world.List("commitment", new SeedManifest.Thing(
            commitment.Id.Value, $"/commitments/{commitment.Id}", branch.Unit.Code, commitment.OwnerId.Value, Stage: commitment.State.ToString()));
        return commitment;
    }

    private DateTimeOffset At(int day)
    {
        world.Clock.GoTo(world.Today.AddDays(day), 10);
        return world.Clock.Tick();
    }
}
