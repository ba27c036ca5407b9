using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class ReadingDates
{
    [Theory]
    [InlineData("1998年7月1日", "1998-07-01")]
    [InlineData("1998-07-01", "1998-07-01")]
    [InlineData("1998/7/1", "1998-07-01")]
    [InlineData("1998.7.1", "1998-07-01")]
    [InlineData("1998.07.01.", "1998-07-01")]
    [InlineData("1998。7。1", "1998-07-01")]
    [InlineData("1998—7—1", "1998-07-01")]
    [InlineData("1998－07－01", "1998-07-01")]
    [InlineData("１９９８．７．１", "1998-07-01")]
    [InlineData(" 1998 年 7 月 1 日　", "1998-07-01")]
    [InlineData("1998 7 1", "1998-07-01")]
    [InlineData("1998年7月1号", "1998-07-01")]
    [InlineData("1998-07-01 00:00:00", "1998-07-01")]
    [InlineData("1998/7/1 0:00", "1998-07-01")]
    [InlineData("1998-07-01T08:30:00Z", "1998-07-01")]
    [InlineData("1998年7月1日星期三", "1998-07-01")]
    [InlineData("一九九八年七月一日", "1998-07-01")]
    [InlineData("二〇〇五年十二月二十一日", "2005-12-21")]
    [InlineData("二○○五年十月", "2005-10")]
    [InlineData("19980701", "1998-07-01")]
    [InlineData("1998.0701", "1998-07-01")]
    [InlineData("1998701", "1998-07-01")]
    [InlineData("1998.07", "1998-07")]
    [InlineData("1998.1", "1998-01")]
    [InlineData("1998年10月", "1998-10")]
    [InlineData("1998年7月份", "1998-07")]
    [InlineData("1998-7", "1998-07")]
    [InlineData("1998/07", "1998-07")]
    [InlineData("199807", "1998-07")]
    [InlineData("07/1998", "1998-07")]
    [InlineData("98.7.1", "1998-07-01")]
    [InlineData("98年7月", "1998-07")]
    [InlineData("980701", "1998-07-01")]
    [InlineData("08年6月", "2008-06")]
    [InlineData("25/12/1998", "1998-12-25")]
    [InlineData("12/25/1998", "1998-12-25")]
    [InlineData("7/7/1998", "1998-07-07")]
    [InlineData("35977", "1998-07-01")]
    public void takes_a_text_that_can_mean_only_one_day_or_month(string written, string day) => Assert.Equal(day, Joined(written));

    [Theory]
    [InlineData("03/04/2005")]
    [InlineData("3.4.2005")]
    [InlineData("05-06-07")]
    [InlineData("05.06")]
    [InlineData("1998111")]
    [InlineData("03042005")]
    [InlineData("24年7月1日")]
    [InlineData("19541")]
    public void leaves_open_what_can_mean_two(string written) => Assert.Equal("date-ambiguous", Joined(written));

    [Theory]
    [InlineData("1998年2月30日")]
    [InlineData("2001-02-29")]
    [InlineData("1998.13")]
    [InlineData("20081301")]
    [InlineData("1998")]
    [InlineData("1998年")]
    [InlineData("7月1日")]
    [InlineData("不详")]
    [InlineData("1998年上半年")]
    [InlineData("1998.7左右")]
    [InlineData("1998-7/8")]
    [InlineData("1898.07.01")]
    [InlineData("1998.071")]
    [InlineData("1998年7月1日入党")]
    [InlineData("99")]
    public void refuses_what_is_no_day_and_no_month(string written) => Assert.Equal("date-unreadable", Joined(written));

    [Theory]
    [InlineData(19980701, 0, "1998-07-01")]
    [InlineData(1998.07, 0, "1998-07")]
    [InlineData(1998.7, 0, "1998-07")]
    [InlineData(1998.11, 0, "1998-11")]
    [InlineData(1998.1, 2, "1998-10")]
    [InlineData(1998.1, 0, "date-ambiguous")]
    [InlineData(199807, 0, "1998-07")]
    [InlineData(35977, 0, "1998-07-01")]
    [InlineData(35977.75, 1, "1998-07-01")]
    [InlineData(19980701, 1, "1998-07-01")]
    [InlineData(1998, 0, "date-unreadable")]
    [InlineData(-1, 0, "date-unreadable")]
    [InlineData(20081301, 0, "date-unreadable")]
    public void takes_numbers_the_same_way(double number, int style, string day) => Assert.Equal(day, Joined(Raw.Styled(style, number)));

    [Fact]
    public void counts_bare_numbers_as_the_file_does()
    {
        var file = new XlsxFile { WorkbookProperties = "date1904=\"true\"" }.Sheet("名册", sheet => sheet
            .Row("姓名", "入党日期", "党员类别", "所在党支部").Row("甘小禾", 34515, "正式党员", "西坡村"));

        Assert.Equal("1998-07-01", Roster.Read(file.ToBytes()).Rows[0].Joined.ToString());
    }

    [Fact]
    public void refuses_a_day_after_the_import_and_takes_the_day_itself()
    {
        Assert.Equal("2026-11-22", Joined("2026-11-22"));
        Assert.Equal("date-future", Joined("2026-11-23"));
        Assert.Equal("2026-11", Joined("2026.11"));
        Assert.Equal("date-future", Joined("2026.12"));
    }

    [Fact]
    public void says_where_only_a_month_was_written()
    {
        var row = Roster.With(("出生日期", "1980.5"), ("入党日期", "2003.7"), ("转正日期", "2004.7")).Rows[0];

        Assert.Equal(["E2 date-month-only", "F2 date-month-only"], row.Warnings.Select(w => $"{w.ColumnLetters}{w.At.Row} {w.Code}"));
        Assert.Equal((new DateOnly(2003, 7, 1), true), (row.Joined!.Value.Day, row.Joined.Value.MonthOnly));
    }

    private static string Joined(object written)
    {
        var row = Roster.With(("入党日期", written), ("出生日期", null), ("转正日期", null)).Rows[0];
        return row.Errors is [var error] ? error.Code : row.Joined.ToString()!;
    }
}
