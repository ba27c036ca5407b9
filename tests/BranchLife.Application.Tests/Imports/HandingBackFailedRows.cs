using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Units;
using BranchLife.Documents.Reading;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class HandingBackFailedRows
{
    [Fact]
    public void puts_the_reasons_beside_the_rows_under_the_headers_of_their_own_file()
    {
        var file = new XlsxFile()
            .Sheet("名册", sheet => sheet.Row("望塘镇党员名册").Row("姓 名", "入党时间", "党员类别", "所在党支部", "工号", "手机")
                .Row("甘小禾", "2003-07-01", "正式", "望塘镇西坡村党支部", 7, "19900000001")
                .Row("甘2禾", "2003-07-01", "正式", "望塘镇西坡村党支部", 8, "同上"))
            .Sheet("无误", sheet => sheet.Row("姓名", "入党时间", "党员类别", "所在党支部").Row("傅白", "2003-07-01", "正式", "望塘镇西坡村党支部"));

        var sheet = Assert.Single(HandBack(Roster.Read(file.ToBytes())).Sheets);

        Assert.Equal("名册", sheet.Name);
        Assert.Equal(["姓 名", "入党时间", "党员类别", "所在党支部", "工号", "手机", "未导入原因"], sheet.Rows[0].Cells.Select(cell => cell.Value.Text));
        Assert.Equal(["甘2禾", "2003-07-01", "正式", "望塘镇西坡村党支部", "8", "同上"], sheet.Rows[1].Cells.Take(6).Select(cell => cell.Value.ToString()));
        Assert.Equal(2, sheet.Rows[1][7].Text!.Split('\n').Length);
    }

    [Fact]
    public void reads_back_as_the_same_rows_with_the_same_errors()
    {
        var reading = Roster.Of(
            [("姓名", "甘1")], [("入党日期", Raw.Styled(0, 1998.1))], [("入党日期", Raw.Styled(2, 1998.1)), ("党员类别", "不明")],
            [("所在党支部", 880104), ("联系电话", 19900000001)], [("性别", "难"), ("出生日期", new DateOnly(1980, 5, 6))]);

        var again = ReadMembers.From(HandBack(reading), HeaderWords.OfMembers, Roster.Units, Roster.Today);

        Assert.Equal(5, again.Rows.Count);
        Assert.Equal(reading.Errors.Select(error => error.Code), again.Errors.Select(error => error.Code));
        Assert.Equal(reading.Rows.Select(row => (row.Name, row.Joined, row.Born, row.Phone)), again.Rows.Select(row => (row.Name, row.Joined, row.Born, row.Phone)));
    }

    [Fact]
    public void offers_templates_whose_words_are_all_understood()
    {
        using var units = new MemoryStream();
        using var members = new MemoryStream();
        UnitTemplate.Write(units);
        MemberTemplate.Write(members, Roster.Units.All);

        var (unitBook, memberBook) = (Office.Read(units.ToArray()), Office.Read(members.ToArray()));

        Assert.Equal([("填表说明", false), ("党员名册", false), ("选项", true)], memberBook.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)));
        var roster = ReadMembers.From(memberBook, HeaderWords.OfMembers, Roster.Units, Roster.Today);
        Assert.Equal(15, Assert.Single(roster.Found.Tables).Columns.Count);
        Assert.Empty(Assert.Single(Units(unitBook).Found.Tables).Unknown);
    }

    [Fact]
    public void understands_every_choice_that_a_template_offers()
    {
        foreach (var kind in Enum.GetValues<UnitKind>())
            Assert.Equal(kind, Units(Office.Read(Office.File(["代码", "名称", "类别"], ["1", "甲", kind.Word]))).Rows[0].Kind);
        foreach (var post in Enum.GetValues<PostKind>())
            Assert.Equal([post], Roster.With(("党内职务", post.Word)).Rows[0].Posts);
        foreach (var one in Enum.GetValues<GuidanceCategories>().Where(one => one != 0))
            Assert.Equal([one], Roster.With(("分类", one.Words)).Rows[0].Categories);
    }

    private static UnitsReading Units(Workbook book) =>
        ReadUnits.From(book, HeaderWords.OfUnits, new UnitDirectory([]), Roster.Today);

    private static Workbook HandBack(MembersReading reading)
    {
        using var file = new MemoryStream();
        FailedRows.Write(file, reading.Found, reading.Errors);
        return Office.Read(file.ToArray());
    }
}
