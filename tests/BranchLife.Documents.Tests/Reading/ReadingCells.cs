using BranchLife.Documents.Reading;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Documents.Tests.Reading;

public sealed class ReadingCells
{
    [Fact]
    public void gives_each_kind_of_value()
    {
        var row = First(sheet => sheet.Row("文字", 12.5, new DateOnly(2016, 7, 1), true, Raw.Error("#N/A"), null));

        Assert.Equal((CellKind.Text, "文字"), (row[1].Kind, row[1].Text));
        Assert.Equal((CellKind.Number, 12.5), (row[2].Kind, row[2].Number));
        Assert.Equal((CellKind.Date, new DateOnly(2016, 7, 1)), (row["C"].Kind, row["C"].Date));
        Assert.Equal((CellKind.Boolean, true), (row[4].Kind, row[4].Boolean));
        Assert.Equal((CellKind.Error, "#N/A"), (row[5].Kind, row[5].Text));
        Assert.True(row[6].IsEmpty);
        Assert.Equal([1, 2, 3, 4, 5], row.Cells.Select(cell => cell.Column));
    }

    [Fact]
    public void takes_the_stored_result_of_a_formula_and_misses_one_that_is_not_there()
    {
        var row = First(sheet => sheet.Row(
            Raw.Formula("B1&amp;C1", "甲乙"), new Raw("", "<f>1+1</f><v>2</v>"), Raw.FormulaWithoutResult("A1"),
            new Raw("", "<f>A1</f>"), new Raw("t=\"str\"", "<f>A1</f>"), Raw.Formula("A9", "")));

        Assert.Equal("甲乙", row[1].Text);
        Assert.Equal(2, row[2].Number);
        Assert.All([3, 4, 5], column => Assert.Equal(CellKind.FormulaWithoutResult, row[column].Kind));
        Assert.True(row[6].IsEmpty);
    }

    [Fact]
    public void joins_the_runs_of_a_text_and_leaves_its_readings_out()
    {
        var file = new XlsxFile
        {
            SharedStrings = """
                <si><t xml:space="preserve"> 前后 </t></si>
                <si><r><rPr><b/></rPr><t>第一</t></r><r><t>党支部</t></r><rPh sb="0" eb="1"><t>ダイイチ</t></rPh><phoneticPr fontId="1"/></si>
                <si><t>上_x000D_下_x005F_</t></si><si><t><![CDATA[<甲>]]></t></si><si/>
                """,
        }.Sheet("一", sheet => sheet.Row(Raw.Shared(0), Raw.Shared(1), Raw.Shared(2), Raw.Shared(3), Raw.Shared(4)));

        var row = WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0];

        Assert.Equal([" 前后 ", "第一党支部", "上\r下_", "<甲>"], row.Cells.Select(cell => cell.Value.Text));
    }

    [Fact]
    public void counts_cells_and_rows_that_do_not_say_where_they_are()
    {
        var file = new XlsxFile().Sheet("一", _ => { }).Part(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row><row/><row><c><v>3</v></c></row></sheetData></worksheet>");

        var rows = WorkbookReader.Read(file.ToStream()).Sheets[0].Rows;

        Assert.Equal([(1, 1), (1, 4), (1, 5), (3, 1)], rows.SelectMany(row => row.Cells.Select(cell => (row.Number, cell.Column))));
    }

    [Theory]
    [InlineData(19900000037, 0, "19900000037")]
    [InlineData(1998.07, 2, "1998.07")]
    [InlineData(1998.1, 2, "1998.10")]
    [InlineData(1998.1, 0, "1998.1")]
    [InlineData(-3, 0, "-3")]
    [InlineData(990101199001011234, 0, "990101199001011200")]
    public void writes_numbers_in_full(double number, int style, string text)
    {
        Assert.Equal(text, First(sheet => sheet.Row(Raw.Styled(style, number)))[1].ToString());
    }

    [Fact]
    public void keeps_the_zeros_that_a_format_puts_before_a_code()
    {
        var file = new XlsxFile().Sheet("一", sheet => sheet.Row(Raw.Styled(4, 99010)));
        file.Formats.Add("00000000");

        Assert.Equal("00099010", WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0][1].ToString());
    }

    private static Row First(Action<XlsxSheet> fill) => WorkbookReader.Read(new MemoryStream(XlsxFile.Of("一", fill))).Sheets[0].Rows[0];
}
