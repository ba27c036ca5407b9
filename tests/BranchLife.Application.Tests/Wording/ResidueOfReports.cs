using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Tests.Wording;

public sealed class ResidueOfReports
{
    // The faults of a report that was written over another unit's.
    private const string Copied =
        """
        根据《《岚江县水务局机关支部开好组织生活会的通知》，2026年X月X日，机关党支部召开专题组织生活会，XX名党员参加。
        二、主要存在问题
        一是巡河记录不完整。河长制要求每周一次，有的月份只记了两次。
        二是未能将学到的方法用于分析本企业、本岗位的实际工作。
        三是联系群众不经常。
        三、推动整改落实
        一是筑牢政治忠诚。坚持读原著、学原文、悟原理。
        二是强化使命担当。建立工作台账，明确责任单位、责任人，落到实处。
        """;

    private const string Clean =
        """
        根据《关于开好2026年度专题组织生活会的通知》（岚组发〔2026〕12号），2026年12月9日，水务局机关党支部召开专题组织生活会。应到党员20名，实到18名，请假2名。
        二、主要存在问题
        一是巡河记录不完整。有两个月只记了两次。
        二是联系群众不经常。今年入户走访36户次，比去年少8户次。
        三、整改措施
        一是每周五核对巡河记录。责任人：高远；时限：2026年12月31日前补齐，长期坚持。
        二是每人联系3户，每季度上门一次。责任人：许诺；时限：2027年3月31日。
        """;

    [Fact]
    public void name_what_was_left_of_another_report_with_its_place()
    {
        var found = ReportResidue.Find(Copied, null, PhraseBook.Shipped);

        Assert.Equal("《《", Words(found, WordingKind.Mark).Single());
        Assert.Equal(["X月X日", "XX名"], Words(found, WordingKind.Placeholder));
        Assert.Equal(["本企业"], Words(found, WordingKind.UnitWord));
        Assert.Equal(3, found.Count(finding => finding.Kind is WordingKind.Unmapped));
        Assert.Equal("一是巡河记录不完整", Words(found, WordingKind.Unmapped).First());
    }

    [Fact]
    public void find_nothing_in_a_clean_report() => Assert.Empty(ReportResidue.Find(Clean, BranchDomain.GovernmentOrgan, PhraseBook.Shipped));

    [Fact]
    public void read_lines_that_end_as_on_windows() => Assert.Equal(
        Kinds(Copied), Kinds(Copied.ReplaceLineEndings("\r\n")));

    [Theory]
    [InlineData("二〇二六年十二月", false)]
    [InlineData("X光室和5G机房", false)]
    [InlineData("20XX年12月", true)]
    [InlineData("应到   名", true)]
    [InlineData("某些同志", false)]
    [InlineData("某某同志", true)]
    public void know_a_placeholder_from_a_word(string text, bool isLeft) => Assert.Equal(isLeft, Placeholder.Find(text).Any());

    [Theory]
    [InlineData("《支部工作条例（试行）》", false)]
    [InlineData("1）学习；2）谈心", true)]
    [InlineData("1）学习", false)]
    [InlineData("“自己找", true)]
    [InlineData("真的吗？！", false)]
    [InlineData("很好。。", true)]
    public void know_marks_that_do_not_pair(string text, bool isWrong) => Assert.Equal(isWrong, Mark.Find(text).Any());

    [Theory]
    [InlineData("大家的的确确受了教育", false)]
    [InlineData("大家的的认识", true)]
    [InlineData("不了了之", false)]
    [InlineData("实实在在地改", false)]
    [InlineData("一项一项往前推", false)]
    [InlineData("会议通过通过了方案", true)]
    public void know_a_slip_from_a_manner_of_speaking(string text, bool isSlip) =>
        Assert.Equal(isSlip, Repeated.Find(text, PhraseBook.Shipped).Any());

    [Theory]
    [InlineData("应到党员20名，实到18名，请假2名。", false)]
    [InlineData("应到党员20名，实到18名，请假3名。", true)]
    [InlineData("应到党员20名，实到18名，到会率90%。", false)]
    [InlineData("31名党员，其中女党员8名、35岁以下5名。", false)]
    [InlineData("意见12条，其中支部4条、个人9条。", true)]
    [InlineData("整改事项4条，已完成3条：一是党课，二是党费，三是台账。", false)]
    public void add_up_what_a_report_says_itself(string text, bool isWrong) => Assert.Equal(isWrong, Number.Find(text).Any());

    [Theory]
    [InlineData("支部党员走访企业12次，帮助解决生产经营困难3个。", BranchDomain.GovernmentOrgan, false)]
    [InlineData("联系生产经营实际不够紧密。", BranchDomain.GovernmentOrgan, true)]
    [InlineData("联系生产经营实际不够紧密。", BranchDomain.PrivateEnterprise, false)]
    [InlineData("根本企业文化", BranchDomain.GovernmentOrgan, false)]
    public void know_who_speaks_from_whom_is_spoken_about(string text, BranchDomain domain, bool isForeign) =>
        Assert.Equal(isForeign, UnitWord.Find(text, domain).Any());

    private static IEnumerable<string> Words(IEnumerable<WordingFinding> found, WordingKind kind) =>
        found.Where(finding => finding.Kind == kind).Select(finding => Copied.Substring(finding.Offset, finding.Length));

    private static IEnumerable<WordingKind> Kinds(string text) => ReportResidue.Find(text, null, PhraseBook.Shipped).Select(finding => finding.Kind);
}
