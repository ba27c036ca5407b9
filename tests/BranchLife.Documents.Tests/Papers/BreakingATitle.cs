using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Papers;

public sealed class BreakingATitle
{
    [Theory]
    [InlineData("专题组织生活会情况报告", "专题组织生活会情况报告")]
    [InlineData("临澜县水利局机关支部\n情况报告", "临澜县水利局机关支部|情况报告")]
    [InlineData("中共临澜县农业农村局机关第一支部委员会主题教育专题组织生活会开展情况报告", "中共临澜县农业农村局机关第一支部委员会|主题教育专题组织生活会开展情况报告")]
    [InlineData("关于印发《2026年度党支部专题组织生活会实施方案》的通知", "关于印发《2026年度党支部|专题组织生活会实施方案》的通知")]
    public void leaves_words_whole_and_lines_alike(string title, string lines) =>
        Assert.Equal(lines, string.Join('|', TitleLines.Of(title)));

    [Fact]
    public void never_makes_a_line_too_long_or_loses_a_character()
    {
        var title = string.Concat(Enumerable.Repeat("临澜县第一中学高二年级教师", 6));

        var lines = TitleLines.Of(title);

        Assert.All(lines, line => Assert.True(line.Words.Length <= 20));
        Assert.Equal(title, string.Concat(lines));
    }

    [Fact]
    public void does_not_tear_a_missing_fact_apart()
    {
        Text title = $"关于{new Missing("通知的完整标题，一字不差")}的贯彻落实情况报告";

        Assert.Contains(TitleLines.Of(title), line => line.Runs.OfType<Missing>().Count() == 1);
        Assert.Equal(title.Words, string.Concat(TitleLines.Of(title)));
    }
}
