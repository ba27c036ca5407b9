using BranchLife.Documents.Filling;
using BranchLife.Documents.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BranchLife.Documents.Tests.Filling;

public sealed class WorkbooksToFillIn
{
    private static readonly FillInSheet Roster = new("名册",
    [
        new("姓名", 5), new("性别", 3) { Choices = ["男", "女"] }, new("分类", 8) { Choices = ["农村", "青年"], IsOpen = true }, new("日期", 8),
    ])
    {
        Rows =
        [
            FillInRow.Of([CellValue.OfText("=甘小禾"), CellValue.OfText("女"), default, CellValue.OfDate(new DateOnly(2003, 7, 1))]),
            new([CellValue.OfText("0012"), CellValue.OfBoolean(true), CellValue.OfNumber(1998.1), CellValue.OfNumber(1998.1, 2)], new HashSet<int> { 0, 2 }),
        ],
    };

    [Fact]
    public void are_valid_by_the_book()
    {
        using var file = Write("填表说明第一行", "第二行");
        using var document = SpreadsheetDocument.Open(file, false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
    }

    [Fact]
    public void read_back_as_they_were_written()
    {
        using var file = Write();
        var sheets = WorkbookReader.Read(file).Sheets;

        Assert.Equal([("名册", false), ("选项", true)], sheets.Select(sheet => (sheet.Name, sheet.IsHidden)));
        Assert.Equal(["姓名", "性别", "分类", "日期"], sheets[0].Rows[0].Cells.Select(cell => cell.Value.Text));
        Assert.Equal(("=甘小禾", new DateOnly(2003, 7, 1)), (sheets[0].Rows[1][1].Text, sheets[0].Rows[1][4].Date));
        var second = sheets[0].Rows[2];
        Assert.Equal(("0012", "TRUE", 1998.1, "1998.10"), (second[1].Text, second[2].Text, second[3].Number, second[4].ToString()));
    }

    [Fact]
    public void begin_with_the_instructions_and_hide_the_choices()
    {
        using var file = Write("一行一人");
        var sheets = WorkbookReader.Read(file).Sheets;

        Assert.Equal(["填表说明", "名册", "选项"], sheets.Select(sheet => sheet.Name));
        Assert.Equal("一行一人", sheets[0].Rows[1][1].Text);
    }

    [Fact]
    public void give_sheets_of_one_name_two()
    {
        using var file = new MemoryStream();
        FillInBook.Write(file, "名册", [], [Roster with { Name = "甲/乙:表" }, Roster with { Name = "甲乙表" }]);
        file.Position = 0;

        Assert.Equal(["甲乙表", "甲乙表2"], WorkbookReader.Read(file).Sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Name));
    }

    private static MemoryStream Write(params string[] instructions)
    {
        var file = new MemoryStream();
        FillInBook.Write(file, "名册", instructions, [Roster]);
        file.Position = 0;
        return file;
    }
}
