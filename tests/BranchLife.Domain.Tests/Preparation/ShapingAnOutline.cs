using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class ShapingAnOutline
{
    [Fact]
    public void adds_a_point_behind_those_of_its_aspect()
    {
        var outline = A.Outline().Written();

        var point = outline.AddPoint("理想信念");

        Assert.Equal([1, 3, 2], outline.InOrder().Select(entry => entry.Ordinal));
        Assert.Equal((3, "理想信念"), (point.Ordinal, point.Aspect));
    }

    [Fact]
    public void moves_a_point_within_its_aspect_only()
    {
        var outline = A.Outline().Written();
        outline.AddPoint("理想信念");

        outline.MovePoint(3, up: true);
        outline.MovePoint(3, up: true);
        outline.MovePoint(1, up: false);

        Assert.Equal([3, 1, 2], outline.InOrder().Select(entry => entry.Ordinal));
    }

    [Fact]
    public void removes_a_point_but_never_an_aspect()
    {
        var outline = A.Outline().Written();
        outline.AddPoint("理想信念");
        outline.RemovePoint(1);

        Assert.Equal([3, 2], outline.InOrder().Select(entry => entry.Ordinal));
        Refused.By(OutlineRules.AnAspectKeepsOnePoint, outline, o => o.RemovePoint(3));
        Assert.Equal(4, outline.AddPoint("理想信念").Ordinal);
    }

    [Fact]
    public void has_room_for_ten_points_under_an_aspect()
    {
        var outline = A.Outline().Written();
        for (var i = 1; i < 10; i++) outline.AddPoint("工作作风");

        Refused.By(OutlineRules.AnAspectHasAtMostTenPoints, outline, o => o.AddPoint("工作作风"));
        Refused.By(OutlineRules.OnlyGivenAspects, outline, o => o.AddPoint("没有这个方面"));
    }

    [Fact]
    public void takes_a_written_point_that_it_does_not_know_for_a_new_one()
    {
        var outline = A.Outline().Written();

        outline.Write(new OutlineText("无", null, [A.Entry(0, "又一条") with { Aspect = "工作作风" }, A.Entry(0, "哪里的") with { Aspect = "别的" }]), A.Moment);

        Assert.Equal([1, 2, 3], outline.InOrder().Select(entry => entry.Ordinal));
        Assert.Equal(SensitiveText.From("又一条"), outline.InOrder().Last().Problem);
    }

    [Fact]
    public void leaves_empty_points_out_when_it_is_handed_in()
    {
        var outline = A.Outline().Written();
        outline.AddPoint("工作作风");

        outline.HandIn();

        Assert.Equal([(1, 1), (2, 2)], outline.InOrder().Select(entry => (entry.Ordinal, entry.Place)));
    }
}
