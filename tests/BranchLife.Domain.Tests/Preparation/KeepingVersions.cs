using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class KeepingVersions
{
    [Fact]
    public void keeps_each_text_that_was_handed_in()
    {
        var outline = A.Outline().Written();
        var first = outline.HandIn();
        outline.SentBack();
        outline.Write(new OutlineText("已走访", null, [A.Entry(2, "走访不深入")]), A.Moment);
        outline.Explain(1);

        var second = outline.HandIn();

        Assert.Equal((1, 2, 2), (first.Number, second.Number, outline.VersionsKept));
        Assert.Equal(SensitiveText.From("入户走访少"), Problem(first, 2));
        Assert.Equal(SensitiveText.From("走访不深入"), Problem(second, 2));
        Assert.All([first, second], version => Assert.False(version.IsDraft));
    }

    [Fact]
    public void takes_an_older_text_back_and_keeps_the_draft()
    {
        var outline = A.Outline().Written();
        var first = outline.HandIn();
        outline.SentBack();
        outline.AddPoint("工作作风");
        outline.MovePoint(3, up: true);
        outline.RemovePoint(2);
        outline.Write(new OutlineText("改写", null, [A.Entry(1, "改写"), A.Entry(3, "新写的")]), A.Moment);

        var before = outline.TakeBack(first, Identities.Fresh<OutlineVersion>(), A.Moment);

        Assert.Equal([(1, SensitiveText.From("入户走访少")), (2, SensitiveText.From("入户走访少"))], outline.InOrder().Select(entry => (entry.Ordinal, entry.Problem)));
        Assert.Equal((SensitiveText.From("已走访全部低收入户"), SensitiveText.From("读原文四篇")), (outline.LastPromises, outline.StudyGains));
        Assert.Equal((2, true), (before.Number, before.IsDraft));
        Assert.Equal(SensitiveText.From("新写的"), Problem(before, 3));
    }

    [Fact]
    public void takes_back_its_own_texts_while_it_is_open()
    {
        var other = A.Outline().Written().HandIn();
        var outline = A.Outline().Written();
        var own = outline.HandIn();

        Refused.By(PreparationRules.OnlyOpenOutlinesChange, outline, o => o.TakeBack(own, Identities.Fresh<OutlineVersion>(), A.Moment));
        Refused.By(OutlineRules.OnlyKeptVersionsComeBack, A.Outline().Written(), o => o.TakeBack(other, Identities.Fresh<OutlineVersion>(), A.Moment));
    }

    [Fact]
    public void frames_the_teams_material_and_nobody_elses()
    {
        var (team, member) = (Framed(OutlineKind.TeamSelfCheck), Framed(OutlineKind.MemberOutline));

        Assert.Equal([OutlinePart.Opening, OutlinePart.LastPromises, OutlinePart.Closing], team.Passages().Select(passage => passage.Part));
        Assert.Equal([OutlinePart.LastPromises], member.Passages().Select(passage => passage.Part));
        Assert.Null(member.Opening);
    }

    [Fact]
    public void takes_the_frame_back_with_the_text_and_lets_remarks_stand_on_it()
    {
        var outline = Framed(OutlineKind.TeamSelfCheck);
        outline.Write(new OutlineText("无", null, [.. outline.Entries.Select(entry => A.Entry(entry.Ordinal))]) { Opening = "依据通知", Closing = "恳请批评" }, A.Moment);
        var first = outline.HandIn();
        outline.Return(new OutlineAnchor(OutlinePart.Closing, 0, 1), RemarkKind.Other, "结语太短", A.Comrade, A.Moment);
        outline.Write(new OutlineText("无", null, []) { Opening = "改写" }, A.Moment);

        outline.TakeBack(first, Identities.Fresh<OutlineVersion>(), A.Moment);

        Assert.Equal((SensitiveText.From("依据通知"), SensitiveText.From("恳请批评")), (outline.Opening, outline.Closing));
    }

    private static Outline Framed(OutlineKind kind)
    {
        var outline = Outline.Begin(Identities.Fresh<Outline>(), A.Meeting().Preparing(), kind, A.Secretary, ["组织生活"]);
        outline.Write(new OutlineText("无", null, []) { Opening = "依据通知", Closing = "恳请批评" }, A.Moment);
        return outline;
    }

    private static SensitiveText? Problem(OutlineVersion version, int point) =>
        version.Passages.Single(passage => passage.Part is OutlinePart.Problem && passage.Number == point).Words;
}
