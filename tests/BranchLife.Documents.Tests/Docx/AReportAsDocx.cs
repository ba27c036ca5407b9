using BranchLife.Documents.Docx;
using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static BranchLife.Documents.Papers.Block;
using static BranchLife.Documents.Tests.Docx.Docx;

namespace BranchLife.Documents.Tests.Docx;

public sealed class AReportAsDocx
{
    private readonly Docx _docx = Docx.Of(Sample.Report());

    [Fact]
    public void is_valid_for_office_2019()
    {
        using var file = new MemoryStream();
        PaperDocx.Write(Sample.Report(), file);
        using var document = WordprocessingDocument.Open(file, false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
    }

    [Fact]
    public void numbers_its_headings_in_real_heading_styles()
    {
        Assert.Equal(["一、会前准备充分", "二、开好会议"], _docx.Paragraphs("Heading1").Select(Words));
        Assert.Equal(["（一）严把程序关", "（二）严把学习关。共学习6次。", "（一）开展情况"], _docx.Paragraphs("Heading2").Select(Words));
        Assert.Equal(["1.书记对照检查", "2.党员自我批评"], _docx.Paragraphs("Heading3").Select(Words));
        Assert.Equal(["（1）问题具体"], _docx.Paragraphs("Heading4").Select(Words));
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", "44", null)]
    [InlineData("Normal", "仿宋_GB2312", "32", null)]
    [InlineData("Heading1", "黑体", null, "0")]
    [InlineData("Heading2", "楷体_GB2312", null, "1")]
    [InlineData("Heading3", "仿宋_GB2312", null, "2")]
    [InlineData("Heading4", "仿宋_GB2312", null, "3")]
    public void has_the_faces_of_official_paper(string style, string face, string? size, string? outline)
    {
        var found = _docx.Style(style);

        Assert.Equal(face, Value(found.Descendants(W + "rFonts").Single(), "eastAsia"));
        Assert.Equal("Times New Roman", Value(found.Descendants(W + "rFonts").Single(), "ascii"));
        Assert.Equal(size, Value(found.Descendants(W + "sz").SingleOrDefault()));
        Assert.Equal(outline, Value(found.Descendants(W + "outlineLvl").SingleOrDefault()));
    }

    [Fact]
    public void sets_its_body_on_fixed_lines_with_two_characters_indent()
    {
        var body = _docx.Style("Normal").Element(W + "pPr")!;

        Assert.Equal("560", Value(body.Element(W + "spacing"), "line"));
        Assert.Equal("exact", Value(body.Element(W + "spacing"), "lineRule"));
        Assert.Equal("200", Value(body.Element(W + "ind"), "firstLineChars"));
    }

    [Fact]
    public void breaks_a_long_title_beside_a_word()
    {
        Assert.Equal("中共临澜县水利局机关支部委员会\n专题组织生活会情况报告", Words(_docx.Paragraphs("Title").First()));
    }

    [Fact]
    public void marks_what_is_missing_and_nothing_else()
    {
        var marked = _docx.Body.Descendants(W + "r").Where(run => run.Descendants(W + "highlight").Any()).Select(Words);

        Assert.Equal(
            ["「待补：实到人数」", "「待补：责任人」", "「待补：完成时限」", "「待补：谈话内容」", "「待补：责任人」", "「待补：完成时限」"], marked);
    }

    [Fact]
    public void keeps_figures_where_they_stand()
    {
        Assert.Contains(_docx.Body.Elements(W + "p").Select(Words), words => words == "会议应到党员32名，实到「待补：实到人数」名。");
    }

    [Fact]
    public void drops_what_xml_refuses_and_turns_line_ends_into_paragraphs()
    {
        var words = _docx.Body.Elements(W + "p").Select(Words).ToList();

        Assert.Contains("“会前、会中”方案经审核同意。", words);
        Assert.Contains("第二段文字。", words);
    }

    [Fact]
    public void hints_that_shared_marks_are_chinese()
    {
        Assert.All(
            _docx.Body.Descendants(W + "r").Where(run => run.Element(W + "t") is not null),
            run => Assert.Equal("eastAsia", Value(run.Element(W + "rPr")?.Element(W + "rFonts"), "hint")));
    }

    [Fact]
    public void lists_its_annexes_and_prints_those_that_have_content()
    {
        Assert.Equal(["附件：1.整改台账", "2.学习书目", "3.谈话安排表"], _docx.Paragraphs("AnnexList").Select(Words));
        Assert.Equal(["附件1", "附件3"], _docx.Paragraphs("AnnexMark").Select(Words));
    }

    [Fact]
    public void centres_the_day_under_the_one_who_signs()
    {
        var lines = _docx.Paragraphs("Signature").ToList();

        Assert.Equal(["中共临澜县水利局机关支部委员会", "2026年12月5日"], lines.Select(Words));
        Assert.Equal(["640", "2000"], lines.Select(line => Value(line.Descendants(W + "ind").Single(), "right")));
    }

    [Fact]
    public void tells_nothing_about_who_made_the_file()
    {
        Assert.Equal("中共临澜县水利局机关支部委员会专题组织生活会情况报告", _docx.Title);
        Assert.Null(_docx.Creator);
        Assert.Null(_docx.LastModifiedBy);
    }

    [Fact]
    public void names_no_theme_face()
    {
        Assert.DoesNotContain(
            _docx.Parts.SelectMany(part => part.Descendants()).SelectMany(element => element.Attributes()),
            attribute => attribute.Name.LocalName.Contains("Theme", StringComparison.Ordinal));
    }

    [Fact]
    public void has_no_signature_or_addressee_unless_given()
    {
        var docx = Docx.Of(new Paper("会议议程") { Body = [Say("一项。")] });

        Assert.Equal(["会议议程", "一项。"], docx.Body.Elements(W + "p").Select(Words));
    }

    [Fact]
    public async Task goes_out_over_a_stream_that_only_takes_bytes()
    {
        await using var output = new OneWay();

        await PaperDocx.WriteAsync(Sample.Report(), output, CancellationToken.None);

        Assert.True(output.Written > 4000);
    }
}
