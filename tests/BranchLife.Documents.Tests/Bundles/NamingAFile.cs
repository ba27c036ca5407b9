using BranchLife.Documents.Bundles;

namespace BranchLife.Documents.Tests.Bundles;

public sealed class NamingAFile
{
    private static readonly DateOnly Day = new(2026, 7, 5);

    [Fact]
    public void tells_branch_year_material_and_day() =>
        Assert.Equal("水利局机关支部_2026_情况报告_20260705.docx", FileName.For("水利局机关支部", 2026, "情况报告", Day, "docx"));

    [Theory]
    [InlineData("甲/乙\\丙", "甲乙丙")]
    [InlineData("..", "未命名")]
    [InlineData(" 第一:支部*?\"<>|\n ", "第一支部")]
    [InlineData("", "未命名")]
    public void drops_what_paths_are_made_of(string typed, string name) => Assert.Equal(name, FileName.Clean(typed));

    [Fact]
    public void stays_within_eighty_characters_and_shortens_the_branch_first()
    {
        var name = FileName.For(new string('长', 100), 2026, "谈心谈话记录表", Day, "docx");

        Assert.Equal(FileName.MaxLength, name.Length);
        Assert.EndsWith("长_2026_谈心谈话记录表_20260705.docx", name, StringComparison.Ordinal);
        Assert.True(FileName.For("支部", 2026, new string('长', 100), Day, "docx").Length <= FileName.MaxLength);
    }

    [Fact]
    public void never_cuts_a_character_in_half()
    {
        for (var length = 60; length < 80; length++)
        {
            var name = FileName.For(new string('a', length - 40) + string.Concat(Enumerable.Repeat("𠮷", 30)), 2026, "报告", Day, "pdf");

            Assert.DoesNotContain('\ufffd', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(name)));
        }
    }

    [Fact]
    public void keeps_the_extension_when_it_is_fitted() =>
        Assert.EndsWith("长.docx", FileName.Fit(new string('长', 100) + ".docx"), StringComparison.Ordinal);
}
