using System.Globalization;
using BranchLife.Documents.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static BranchLife.Documents.Tests.Xlsx.Xlsx;

namespace BranchLife.Documents.Tests.Xlsx;

public sealed class ALedgerAsXlsx
{
    private static readonly Table<Sample.Problem> Ledger =
        (Sample.Ledger with { Subtitle = "临澜县水利局机关支部", Imprint = Sample.Report().Imprint })
        .Freeze(2).Identified(problem => $"id-{problem.Phone}");

    [Fact]
    public async Task is_valid_for_office_2019()
    {
        using var file = (await FileAsync(Ledger, Sample.Problems)).Read();
        using var document = SpreadsheetDocument.Open(file, false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
    }

    [Fact]
    public async Task has_its_title_over_all_columns_and_its_head_beneath()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);

        Assert.Equal("整改台账", xlsx.Words("A1"));
        Assert.Equal("临澜县水利局机关支部", xlsx.Words("A2"));
        Assert.Equal(["A1:F1", "A2:F2"], xlsx.Sheet.Descendants(S + "mergeCell").Select(merge => (string?)merge.Attribute("ref")));
        Assert.Equal(
            ["序号", "联系电话", "具体问题", "责任人", "完成时限", "意见条数", "记录标识"],
            "ABCDEFG".Select(column => xlsx.Words($"{column}3")));
    }

    [Fact]
    public async Task keeps_texts_as_texts_and_writes_days_as_dates()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);

        Assert.Equal(("19900000001", "inlineStr", "@"), (xlsx.Words("B4"), (string?)xlsx.Cell("B4").Attribute("t"), xlsx.Format("B4")));
        Assert.Equal(new DateOnly(2026, 12, 31), DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(xlsx.Number("E4")!, CultureInfo.InvariantCulture))));
        Assert.Equal("yyyy\"年\"m\"月\"d\"日\"", xlsx.Format("E4"));
        Assert.Equal(("3", "0"), (xlsx.Number("F4"), xlsx.Format("F4")));
        Assert.Equal(("1", "2"), (xlsx.Number("A4"), xlsx.Number("A5")));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 199")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("0012")]
    [InlineData("甲\n乙 ")]
    [InlineData("_x0041_是原文")]
    [InlineData("<a>&amp;")]
    public async Task never_takes_typed_text_for_anything_else(string typed)
    {
        var xlsx = await OfAsync(Table.Of<string>("问题").Prose("内容", words => words, 10), typed);

        Assert.Equal("inlineStr", (string?)xlsx.Cell("A3").Attribute("t"));
        Assert.Equal(typed, xlsx.Words("A3").Replace("_x005F", "", StringComparison.Ordinal));
        Assert.Empty(xlsx.Sheet.Descendants(S + "f"));
    }

    [Fact]
    public async Task marks_what_is_missing()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);

        Assert.Equal("「待补：责任人」", xlsx.Words("D5"));
        Assert.Equal("「待补：完成时限」", xlsx.Words("E5"));
        Assert.NotEqual((string?)xlsx.Cell("D4").Attribute("s"), (string?)xlsx.Cell("D5").Attribute("s"));
    }

    [Fact]
    public async Task sums_what_is_shown()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);

        Assert.Equal("合计", xlsx.Words("A6"));
        Assert.Equal(("7", "SUBTOTAL(109,F4:F5)"), (xlsx.Number("F6"), xlsx.Cell("F6").Element(S + "f")?.Value));
    }

    [Fact]
    public async Task keeps_head_and_first_columns_in_sight()
    {
        var pane = (await OfAsync(Ledger, Sample.Problems)).Sheet.Descendants(S + "pane").Single();

        Assert.Equal(
            ("2", "3", "C4", "frozen"),
            ((string?)pane.Attribute("xSplit"), (string?)pane.Attribute("ySplit"), (string?)pane.Attribute("topLeftCell"), (string?)pane.Attribute("state")));
    }

    [Fact]
    public async Task filters_its_rows_together_with_the_hidden_ids()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);

        Assert.Equal("A3:G5", (string?)xlsx.Sheet.Element(S + "autoFilter")?.Attribute("ref"));
        Assert.Equal("'整改台账'!$A$3:$G$5", xlsx.DefinedName("_xlnm._FilterDatabase"));
        Assert.Equal("id-19900000001", xlsx.Words("G4"));
        Assert.Equal("1", (string?)xlsx.Sheet.Descendants(S + "col").Last().Attribute("hidden"));
    }

    [Fact]
    public async Task prints_across_on_a4_with_the_head_on_every_page()
    {
        var xlsx = await OfAsync(Ledger, Sample.Problems);
        var setup = xlsx.Sheet.Element(S + "pageSetup")!;

        Assert.Equal(("9", "landscape", "0"), ((string?)setup.Attribute("paperSize"), (string?)setup.Attribute("orientation"), (string?)setup.Attribute("fitToHeight")));
        Assert.Equal("'整改台账'!$3:$3", xlsx.DefinedName("_xlnm.Print_Titles"));
        Assert.Equal("'整改台账'!$A$1:$F$6", xlsx.DefinedName("_xlnm.Print_Area"));
        Assert.Contains("导出人：周明远", xlsx.Sheet.Descendants(S + "oddFooter").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_nothing_about_who_made_the_file() =>
        Assert.Equal(["title"], (await OfAsync(Ledger, Sample.Problems)).Properties.Elements().Select(element => element.Name.LocalName));

    [Fact]
    public async Task does_not_let_excel_complain_about_numbers_kept_as_text() =>
        Assert.Equal("A1:G6", (string?)(await OfAsync(Ledger, Sample.Problems)).Sheet.Descendants(S + "ignoredError").Single().Attribute("sqref"));

    [Fact]
    public async Task can_be_empty()
    {
        var xlsx = await OfAsync(Ledger);

        Assert.Equal("A3:G3", (string?)xlsx.Sheet.Element(S + "autoFilter")?.Attribute("ref"));
        Assert.Equal("0", xlsx.Number("F4"));
        Assert.Empty(xlsx.Sheet.Descendants(S + "f"));
    }

    [Fact]
    public async Task cuts_a_text_that_no_cell_can_hold_and_says_so()
    {
        var xlsx = await OfAsync(Table.Of<string>("问题").Prose("内容", words => words, 10), new string('长', 40_000));

        Assert.Equal(32_767, xlsx.Words("A3").Length);
        Assert.EndsWith("……（超出单元格容量，以下略）", xlsx.Words("A3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task writes_days_before_the_calendar_of_xlsx_as_text()
    {
        var xlsx = await OfAsync(Table.Of<DateOnly>("日期").Date("出生日期", day => day), new DateOnly(1899, 5, 1));

        Assert.Equal("1899年5月1日", xlsx.Words("A3"));
    }

    [Fact]
    public async Task leaves_in_small_pieces_however_long_it_is()
    {
        var rows = Enumerable.Range(0, 20_000).Select(number => new Sample.Problem($"{number}", $"问题{number * 7919}", "周明远", Sample.Day, number));

        var file = await FileAsync(Ledger, rows);

        Assert.True(file.Written > 500_000);
        Assert.InRange(file.LargestPiece, 1, 200_000);
    }

    [Fact]
    public async Task is_the_same_file_for_the_same_rows()
    {
        var first = (await FileAsync(Ledger, Sample.Problems)).Read().ToArray();

        Assert.Equal(first, (await FileAsync(Ledger, Sample.Problems)).Read().ToArray());
    }
}
