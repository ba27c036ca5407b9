using BranchLife.Application.Imports.Members;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class FindingTables
{
    private static readonly object?[] Member = ["甘小禾", "2003-07-01", "正式", "望塘镇西坡村党支部"];

    [Fact]
    public void reads_every_sheet_by_its_own_header()
    {
        var file = new XlsxFile()
            .Sheet("甲", sheet => sheet.Row("望塘镇党员名册").Row("填报时间：2026年11月").Gap().Row("姓\n名", "入党日期", "党员类别", "所在党支部").Row(Member))
            .Sheet("乙", sheet => sheet.Row("支部", "入党年月（年月日）", "*政治面貌", "党员姓名：").Row("东桥村第一党支部", "2004.7", "02", "傅白"))
            .Sheet("旧", sheet => sheet.Row("姓名", "入党日期", "党员类别", "所在党支部").Row(Member), state: "hidden")
            .Sheet("说明", sheet => sheet.Row("填表说明").Row("姓名与身份证一致"));

        var reading = Roster.Read(file.ToBytes());

        Assert.Equal([("甲", 5, "甘小禾"), ("乙", 2, "傅白")], reading.Rows.Select(row => (row.At.Sheet, row.At.Row, row.Name!)));
        Assert.Equal(["旧", "说明"], reading.SkippedSheets.Select(sheet => sheet.Name));
        Assert.Equal([4], reading.Found.Tables[0].HeaderRows);
    }

    [Fact]
    public void says_of_every_row_that_is_no_member_what_it_is()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("党员名册").Row("注：日期到日").Row("序号", "姓名", "入党日期", "党员类别", "所在党支部")
            .Row([1, .. Member]).Row(null, "小　计：", null, null, "望塘镇西坡村党支部").Gap().Row("　").Row(2)
            .Row("序 号", "姓名", "入党日期", "党员类别", "所在党支部").Row([3, "傅白", .. Member[1..]])
            .Row("合计", null, 2).Row("负责人：", null, "审核人：").Row("以 下 空 白")));

        Assert.Equal(
            [(1, "title"), (2, "note"), (3, "header"), (5, "subtotal"), (6, "blank"), (7, "blank"), (8, "only a number"), (9, "header"), (11, "total"), (12, "signature"), (13, "nothing below")],
            reading.SkippedRows.Select(row => (row.At.Row, row.Why)));
        Assert.Equal([4, 10], reading.Rows.Select(row => row.At.Row));
    }

    [Fact]
    public void takes_anything_else_below_the_header_for_a_member()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("序号", "姓名", "入党日期", "党员类别", "所在党支部").Gap().Gap().Row(7, null, null, null, "望塘镇西坡村党支部")));

        Assert.Equal(["B4 name-missing", "C4 joined-missing", "D4 status-missing"], Roster.ErrorsOf(reading));
    }

    [Fact]
    public void joins_a_header_of_two_rows()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("望塘镇党员名册", null, null, null, null, null, null)
            .Row("姓名", "基本情况", null, "入党", null, "党员类别", "所在党支部")
            .Row(null, "性别", "民族", "时间", "介绍人", null, null)
            .Row("甘小禾", "女", "汉", "2003-07-01", "某某", "正式", "望塘镇西坡村党支部")
            .Merge("A1:G1").Merge("A2:A3").Merge("B2:C2").Merge("D2:E2").Merge("F2:F3").Merge("G2:G3")));

        var row = Assert.Single(reading.Rows);
        Assert.True(row.GoesIn);
        Assert.Equal(("汉族", "2003-07-01"), (row.Ethnicity, row.Joined.ToString()));
        Assert.Equal([2, 3], reading.Found.Tables[0].HeaderRows);
        Assert.Equal("入党时间", reading.Found.Tables[0].ColumnOf(MemberFields.Joined)!.Header);
        Assert.Equal(["介绍人"], reading.Found.Tables[0].Unknown.Select(column => column.Header));
    }

    [Fact]
    public void joins_a_second_header_row_that_only_refines_the_first()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("姓名", "入党日期", "党员类别", "所在党支部", "联系方式", null)
            .Row(null, null, null, null, "固定", "手机")
            .Row([.. Member, "7000123", "19900000001"]).Merge("E1:F1")));

        Assert.Equal([1, 2], reading.Found.Tables[0].HeaderRows);
        Assert.Equal("19900000001", Assert.Single(reading.Rows).Phone);
    }

    [Fact]
    public void lets_a_merged_branch_hold_for_all_its_members()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("所在党支部", "姓名", "入党日期", "党员类别")
            .Row("东桥村第一党支部", "甘小禾", "2003-07-01", "正式").Row(null, "傅白", "2003-07-01", "正式").Row(null, "小计", 2)
            .Merge("A2:A4")));

        Assert.Equal(["88010101", "88010101"], reading.Rows.Select(row => row.Unit!.Code));
        Assert.Equal([(1, "header"), (4, "subtotal")], reading.SkippedRows.Select(row => (row.At.Row, row.Why)));
    }

    [Fact]
    public void prefers_the_better_word_where_two_columns_mean_the_same()
    {
        var reading = Roster.Read(XlsxFile.Of("甲", sheet => sheet
            .Row("姓名", "入党日期", "类别", "人员类别", "所在党支部").Row("甘小禾", "2003-07-01", "在岗", "正式党员", "望塘镇西坡村党支部")));

        Assert.True(Assert.Single(reading.Rows).GoesIn);
        Assert.Equal("D", reading.Found.Tables[0].ColumnOf(MemberFields.Status) is { } column ? Documents.Reading.ColumnName.Of(column.Column) : null);
    }

    [Fact]
    public void obeys_what_somebody_has_told_about_header_words()
    {
        var file = XlsxFile.Of("甲", sheet => sheet
            .Row("姓名", "组织生活编组", "入伍日期", "党员类别", "备注").Row("甘小禾", "望塘镇西坡村党支部", "2003-07-01", "正式", "不要"));
        var told = new Dictionary<string, string?> { ["组织生活 编组"] = MemberFields.Unit, ["入伍日期"] = MemberFields.Joined, ["备注"] = null };

        Assert.Empty(Roster.Read(file).Rows);
        var row = Assert.Single(Roster.Read(file, told: told).Rows);
        Assert.Equal((true, "880102", null), (row.GoesIn, row.Unit!.Code, row.Note));
    }

    [Fact]
    public void understands_the_headers_of_the_national_system()
    {
        var reading = Roster.Read(XlsxFile.Of("Sheet1", sheet => sheet
            .Row("序号", "姓名", "性别", "公民身份号码", "民族", "出生日期", "学历", "人员类别", "所在党支部", "加入党组织日期", "转为正式党员日期", "手机号码", "是否为流动党员", "外出流向")
            .Row("1", "甘小禾", "女", "99010119800506006X", "汉族", "1980-05-06", "大学", "正式党员", "望塘镇西坡村党支部", "2003-07-01", "2004-07-01", "19900000001", "否", "")));

        var row = Assert.Single(reading.Rows);
        Assert.True(row.GoesIn);
        Assert.Empty(row.Warnings);
        Assert.Empty(reading.Found.Tables[0].Unknown);
    }
}
