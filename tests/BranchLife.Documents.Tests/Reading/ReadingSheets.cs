using BranchLife.Documents.Reading;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Documents.Tests.Reading;

public sealed class ReadingSheets
{
    [Fact]
    public void keeps_their_order_and_reads_no_hidden_one()
    {
        var file = new XlsxFile()
            .Sheet("名册", sheet => sheet.Row("甲"))
            .Sheet("旧表", sheet => sheet.Row("乙"), state: "hidden")
            .Sheet("底表", sheet => sheet.Row("丙"), state: "veryHidden")
            .Sheet("“两新”", sheet => sheet.Row("丁"));

        var sheets = WorkbookReader.Read(file.ToStream()).Sheets;

        Assert.Equal(
            [("名册", false, 1), ("旧表", true, 0), ("底表", true, 0), ("“两新”", false, 1)],
            sheets.Select(sheet => (sheet.Name, sheet.IsHidden, sheet.Rows.Count)));
    }

    [Fact]
    public void lets_the_top_left_value_hold_for_a_merged_range()
    {
        var sheet = Read(sheet => sheet
            .Row("东湾村党支部", "甲").Row(null, "乙").Row("盖住的旧值", "丙", "宽", null).Row("石桥村党支部", "丁")
            .Merge("A1:A3").Merge("C3:D3"));

        Assert.Equal(
            ["东湾村党支部", "东湾村党支部", "东湾村党支部", "石桥村党支部"], sheet.Rows.Select(row => row["A"].Text));
        Assert.Equal("宽", sheet.Rows[2]["D"].Text);
        Assert.True(sheet.Rows[1]["D"].IsEmpty);
    }

    [Fact]
    public void tells_a_cell_of_the_row_from_one_that_a_merged_range_brings()
    {
        var sheet = Read(sheet => sheet.Row("东湾村党支部", "甲").Row(null, "乙").Row("盖住", null, "丙").Merge("A1:A3"));

        Assert.Equal(["乙"], sheet.Rows[1].Cells.Select(cell => cell.Value.Text));
        Assert.Equal(["丙"], sheet.Rows[2].Cells.Select(cell => cell.Value.Text));
    }

    [Fact]
    public void knows_hidden_rows_and_columns()
    {
        var sheet = Read(sheet => sheet.Row("甲").HiddenRow("乙").Gap().Row("丙").HideColumns(2, 3));

        Assert.Equal([(1, false), (2, true), (4, false)], sheet.Rows.Select(row => (row.Number, row.IsHidden)));
        Assert.Equal([false, true, true, false], new[] { 1, 2, 3, 4 }.Select(sheet.IsColumnHidden));
    }

    [Fact]
    public void understands_strict_files_and_unusual_addresses_of_parts()
    {
        var file = new XlsxFile().Sheet("一", sheet => sheet.Row("甲"))
            .Part("xl/workbook.xml", """
                <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">
                <x:sheets><x:sheet name="一" sheetId="1" r:id="s1"/><x:sheet name="图" sheetId="2" r:id="c"/></x:sheets></x:workbook>
                """)
            .Part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="s1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="./x/../worksheets/sheet1.xml"/>
                <Relationship Id="c" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chartsheet" Target="chart.xml"/></Relationships>
                """);

        var sheets = WorkbookReader.Read(file.ToStream()).Sheets;

        Assert.Equal("甲", sheets[0].Rows[0][1].Text);
        Assert.Empty(sheets[1].Rows);
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(16384, "XFD")]
    public void names_columns_by_letters(int column, string letters)
    {
        Assert.Equal(letters, ColumnName.Of(column));
        Assert.Equal(column, ColumnName.Parse(letters));
    }

    [Theory]
    [InlineData("")]
    [InlineData("XFE")]
    [InlineData("A1")]
    [InlineData("列")]
    public void knows_letters_that_name_no_column(string letters) => Assert.Null(ColumnName.Parse(letters));

    private static Sheet Read(Action<XlsxSheet> fill) => WorkbookReader.Read(new MemoryStream(XlsxFile.Of("一", fill))).Sheets[0];
}
