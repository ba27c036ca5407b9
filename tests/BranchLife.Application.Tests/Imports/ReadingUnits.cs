using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Units;
using BranchLife.Documents.Reading;
using BranchLife.Domain.Branches;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class ReadingUnits
{
    private static readonly object?[] Header = ["上级代码", "代码", "名称", "类别", "成立时间", "本届起止", "书记"];

    [Theory]
    [InlineData("县委", UnitKind.LocalCommittee, false)]
    [InlineData("党组", UnitKind.LeadingPartyGroup, false)]
    [InlineData("党工委", UnitKind.WorkCommittee, false)]
    [InlineData("党委", UnitKind.PrimaryCommittee, false)]
    [InlineData("总支", UnitKind.GeneralBranch, false)]
    [InlineData("支部", UnitKind.PartyBranch, false)]
    [InlineData("直属党支部", UnitKind.PartyBranch, true)]
    [InlineData("联合支部", UnitKind.JointBranch, false)]
    [InlineData("流动党员党支部", UnitKind.MobileMemberBranch, false)]
    [InlineData("项目党支部", UnitKind.ProjectBranch, false)]
    [InlineData("临时党支部", UnitKind.TemporaryBranch, false)]
    [InlineData("功能型党支部", UnitKind.FunctionalBranch, false)]
    public void knows_kinds_as_offices_write_them(string word, UnitKind kind, bool direct)
    {
        var row = One(null, "1", "甲", word);

        Assert.Equal((kind, direct), (row.Kind!.Value, row.IsDirect));
    }

    [Theory]
    [InlineData("2024.07-2027.07", "2024-07", "2027-07")]
    [InlineData("2024.07 - 2027.07", "2024-07", "2027-07")]
    [InlineData("2021.06至2026.12", "2021-06", "2026-12")]
    [InlineData("2024年7月—2027年7月", "2024-07", "2027-07")]
    [InlineData("2024-07-01至2027-06-30", "2024-07-01", "2027-06-30")]
    [InlineData("2024-07-2027-07", "2024-07", "2027-07")]
    [InlineData("2024/7/1~2027/6/30", "2024-07-01", "2027-06-30")]
    [InlineData("2024.07至今", "2024-07", "")]
    public void parts_a_term_written_in_one_cell(string written, string from, string to)
    {
        var row = One(null, "1", "甲", "支部", null, written);

        Assert.Empty(row.Errors);
        Assert.Equal((from, to), (row.TermFrom.ToString(), row.TermTo.ToString()));
    }

    [Fact]
    public void cleans_names_and_codes()
    {
        var row = One(null, 880102, "　　望塘镇（东）党 支部", "支部", new DateOnly(2019, 4, 18), null, "吕　涛");

        Assert.Equal(("880102", "望塘镇（东）党支部", "2019-04-18", "吕涛"), (row.Code!, row.Name!, row.Founded.ToString(), row.Secretary!));
    }

    [Fact]
    public void takes_begin_and_end_of_a_term_from_two_columns_and_a_superior_by_its_name()
    {
        var rows = Read(XlsxFile.Of("表", sheet => sheet
            .Row("党组织代码", "党组织名称", "党组织类别", "上级党组织名称", "本届班子当选日期", "本届班子届满日期")
            .Row("1", "望塘镇党委", "党委").Row("2", "东桥村党支部", "党支部", "望塘镇 党委", "2025.11", "2030.11"))).Rows;

        Assert.Equal(("1", "2030-11"), (rows[1].SuperiorCode!, rows[1].TermTo.ToString()));
    }

    [Fact]
    public void refuses_by_every_code()
    {
        var reading = Read(Table(
            [null, "1", "根", "县委"],
            ["1", null, "无代码", "支部"],
            ["1", "2", null, "支部"],
            ["1", "3", "甲", "支部"],
            ["1", " 3", "乙", "支部"],
            ["1", "4", "丙", "临时党委"],
            ["1", "5", "丁", null],
            ["99", "6", "戊", "支部"],
            ["7", "7", "己", "支部"],
            ["9", "8", "庚", "总支"],
            ["8", "9", "辛", "总支"],
            ["1", "10", "壬", "支部", "1984年13月", "2027.07-2024.07"],
            ["1", "11", "癸", "支部", "03/04/2005", "2024-2027"],
            ["1", "12", "子", Raw.Error("#N/A")]));

        Assert.Equal(
            [
                "B3 code-missing", "C4 name-missing", "B6 code-duplicate", "D7 kind-unknown", "D8 kind-unknown", "A9 superior-unknown",
                "A10 superior-cycle", "A11 superior-cycle", "A12 superior-cycle", "E13 date-unreadable", "F13 term-order",
                "E14 date-ambiguous", "F14 date-unreadable", "D15 cell-error",
            ],
            reading.Errors.Select(error => $"{error.ColumnLetters}{error.At.Row} {error.Code}"));
        Assert.Equal(new RowAt("表", 5), reading.Errors.Single(error => error.Code == "code-duplicate").OtherRow);
    }

    [Fact]
    public void holds_back_what_stands_below_a_row_that_is_refused()
    {
        var reading = Read(Table([null, "1", "根", "不明"], ["1", "2", "甲", "总支"], ["2", "3", "乙", "支部"]));

        Assert.Equal([false, false, false], reading.Rows.Select(row => row.GoesIn));
        Assert.Equal(new RowAt("表", 2), reading.Rows[2].Errors.Single().OtherRow);
    }

    [Fact]
    public void finds_superiors_and_rings_in_the_database_too()
    {
        var known = new UnitDirectory(
        [
            new(default, "1", "根", UnitKind.LocalCommittee),
            new(default, "2", "甲", UnitKind.GeneralBranch) { SuperiorCode = "1" },
            new(default, "3", "乙", UnitKind.GeneralBranch) { SuperiorCode = "2" },
        ]);

        Assert.Empty(Read(Table(["2", "4", "丙", "支部"]), known).Errors);
        Assert.Equal(["superior-cycle"], Read(Table(["3", "2", "甲", "总支"]), known).Errors.Select(error => error.Code));
    }

    private static UnitRow One(params object?[] cells) => Assert.Single(Read(Table(cells)).Rows);

    private static byte[] Table(params object?[][] rows) => XlsxFile.Of("表", sheet =>
    {
        sheet.Row(Header);
        foreach (var row in rows) sheet.Row(row);
    });

    private static UnitsReading Read(byte[] file, UnitDirectory? known = null) =>
        ReadUnits.From(WorkbookReader.Read(new MemoryStream(file)), HeaderWords.OfUnits, known ?? new UnitDirectory([]), Roster.Today);
}
