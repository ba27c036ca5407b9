using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class ReadingMemberRows
{
    [Theory]
    [InlineData("姓名", "B2 name-missing")]
    [InlineData("入党日期", "E2 joined-missing")]
    [InlineData("党员类别", "G2 status-missing")]
    [InlineData("所在党支部", "H2 unit-missing")]
    public void refuses_a_row_without_what_tells_the_member(string header, string error) =>
        Assert.Equal([error], Roster.ErrorsOf(Roster.With((header, null))));

    [Theory]
    [InlineData("性别", "C2 gender-missing")]
    [InlineData("出生日期", "D2 born-missing")]
    [InlineData("转正日期", "F2 full-missing")]
    public void only_warns_of_the_rest(string header, string warning)
    {
        var reading = Roster.With((header, "　"));

        Assert.Equal([warning], reading.Warnings.Select(w => $"{w.ColumnLetters}{w.At.Row} {w.Code}"));
        Assert.True(reading.Rows[0].GoesIn);
    }

    [Fact]
    public void reports_every_error_of_a_row_in_the_order_of_its_columns()
    {
        var reading = Roster.With(("姓名", "甘1"), ("出生日期", "待查"), ("所在党支部", "望塘镇燃气站党支部"), ("联系电话", "1990000"));

        Assert.Equal(["B2 name-invalid", "D2 date-unreadable", "H2 unit-unknown", "I2 phone-unreadable"], Roster.ErrorsOf(reading));
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void compares_the_days_of_a_member()
    {
        Assert.Equal(["F2 full-before-joined"], Roster.ErrorsOf(Roster.With(("转正日期", "2003-06-30"))));
        Assert.Empty(Roster.ErrorsOf(Roster.With(("入党日期", "2003-07-15"), ("转正日期", "2003.7"))));
        Assert.Equal(["F2 full-before-joined"], Roster.ErrorsOf(Roster.With(("入党日期", "2003-07-15"), ("转正日期", "2003.6"))));
        Assert.Equal(["E2 age-at-joining"], Roster.ErrorsOf(Roster.With(("出生日期", "1985-08-01"))));
        Assert.Empty(Roster.ErrorsOf(Roster.With(("出生日期", "1985-07-31"))));
        Assert.Equal(["F2 status-conflict"], Roster.ErrorsOf(Roster.With(("党员类别", "预备党员"))));
        Assert.Equal(["E2 date-future"], Roster.ErrorsOf(Roster.With(("入党日期", "2062-07-01"))));
    }

    [Fact]
    public void asks_for_the_whereabouts_of_a_mobile_member()
    {
        var reading = Roster.With(("是否流动", "是"), ("流向", null));

        Assert.Equal(["J2 mobile-no-place"], reading.Warnings.Select(w => $"{w.ColumnLetters}{w.At.Row} {w.Code}"));
    }

    [Fact]
    public void says_nothing_about_columns_that_the_table_does_not_have()
    {
        var row = Roster.Read(XlsxFile.Of("名册", sheet => sheet
            .Row("姓名", "入党时间", "政治面貌", "支部名称").Row("甘小禾", "2003-07-01", "01", "望塘镇西坡村党支部"))).Rows[0];

        Assert.True(row.GoesIn);
        Assert.Empty(row.Warnings);
    }

    [Theory]
    [InlineData(" 望塘镇 西坡村党支部", "880102")]
    [InlineData("望塘镇退休干部(含教师)党支部", "880103")]
    [InlineData("88010101", "88010101")]
    [InlineData(88010102, "88010102")]
    public void finds_the_branch_by_its_name_or_code(object written, string code) =>
        Assert.Equal(code, Roster.With(("所在党支部", written)).Rows[0].Unit!.Code);

    [Theory]
    [InlineData("望塘镇西破村党支部", "unit-similar", "880102")]
    [InlineData("西坡村党支部", "unit-similar", "880102")]
    [InlineData("望塘镇西坡村支部", "unit-similar", "880102")]
    [InlineData("东桥村第1党支部", "unit-similar", "88010101")]
    [InlineData("东桥村第三党支部", "unit-unknown", null)]
    [InlineData("县燃气公司党支部", "unit-unknown", null)]
    [InlineData("重名支部", "unit-ambiguous", null)]
    [InlineData("中共望塘镇委员会", "unit-not-branch", null)]
    [InlineData("望塘镇东桥村党总支", "unit-not-branch", null)]
    [InlineData("抢修指挥部临时党支部", "unit-no-membership", null)]
    public void never_takes_another_branch_unasked(string written, string code, string? suggestion)
    {
        var error = Assert.Single(Roster.With(("所在党支部", written)).Errors);

        Assert.Equal((code, suggestion), (error.Code, error.Suggestion));
    }

    [Fact]
    public void lets_a_code_tell_branches_of_one_name_apart()
    {
        Assert.Equal("880106", Roster.With(("所在党支部", "重名支部"), ("党支部代码", "880106")).Rows[0].Unit!.Code);
        Assert.Equal("880105", Roster.With(("所在党支部", null), ("党支部代码", 880105)).Rows[0].Unit!.Code);
        Assert.Equal(["I2 unit-unknown"], Roster.ErrorsOf(Roster.With(("党支部代码", "999"))));
        Assert.Equal(["I2 unit-ambiguous"], Roster.ErrorsOf(Roster.With(("党支部代码", "880105"))));
    }

    [Fact]
    public void reads_hidden_rows_and_says_so()
    {
        var reading = Roster.Read(XlsxFile.Of("名册", sheet => sheet
            .Row("姓名", "入党日期", "党员类别", "所在党支部").HiddenRow("甘小禾", "2003-07-01", "正式", "望塘镇西坡村党支部").HideColumns(2, 3)));

        Assert.Equal(["A2 hidden-row"], reading.Warnings.Select(w => $"{w.ColumnLetters}{w.At.Row} {w.Code}"));
    }
}
