using BranchLife.Documents.Reading;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Documents.Tests.Reading;

public sealed class ReadingDays
{
    [Theory]
    [InlineData("yyyy\\-mm\\-dd")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("yyyy\\年m\\月")]
    [InlineData("yyyy年m月d日;@")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\";@")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")]
    [InlineData("m/d/yy h:mm")]
    [InlineData("yyyy/mm/dd hh:mm:ss.000")]
    [InlineData("mm\\月")]
    [InlineData("[$-411]ge.m.d")]
    public void knows_a_format_that_shows_a_day(string format) =>
        Assert.Equal(new DateOnly(1998, 7, 1), Read(35977, format).Date);

    [Theory]
    [InlineData("General")]
    [InlineData("G/通用格式")]
    [InlineData("0.00")]
    [InlineData("0\"年\"")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)")]
    [InlineData("0.00E+00")]
    [InlineData("@")]
    [InlineData("h:mm:ss")]
    [InlineData("[h]:mm")]
    [InlineData("mm:ss")]
    [InlineData("\"day\"0")]
    public void knows_a_format_that_does_not(string format) =>
        Assert.Equal(CellKind.Number, Read(35977, format).Kind);

    [Theory]
    [InlineData(14, true)]
    [InlineData(22, true)]
    [InlineData(31, true)]
    [InlineData(57, true)]
    [InlineData(18, false)]
    [InlineData(32, false)]
    [InlineData(49, false)]
    public void knows_the_formats_that_a_file_does_not_spell_out(int id, bool isDay)
    {
        var file = new XlsxFile().Sheet("一", sheet => sheet.Row(Raw.Styled(0, 35977)))
            .Part("xl/styles.xml", $"<styleSheet><cellXfs><xf numFmtId=\"{id}\"/></cellXfs></styleSheet>");

        Assert.Equal(isDay, WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0][1].Kind is CellKind.Date);
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(35977.75, "1998-07-01")]
    public void counts_from_1900_with_its_leap_year_that_never_was(double serial, string day) =>
        Assert.Equal(day, Read(serial, "yyyy-mm-dd").ToString());

    [Theory]
    [InlineData(0.5)]
    [InlineData(60)]
    [InlineData(-1)]
    [InlineData(19980701)]
    public void leaves_a_number_that_is_no_day_a_number(double serial) =>
        Assert.Equal((CellKind.Number, serial), (Read(serial, "yyyy-mm-dd").Kind, Read(serial, "yyyy-mm-dd").Number));

    [Fact]
    public void counts_from_1904_where_the_file_says_so()
    {
        var file = new XlsxFile { WorkbookProperties = "date1904=\"1\"" }
            .Sheet("一", sheet => sheet.Row(Raw.Styled(1, 34515), Raw.Styled(1, 0)));

        Assert.Equal(["1998-07-01", "1904-01-01"], WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0].Cells.Select(c => c.Value.ToString()));
    }

    [Fact]
    public void takes_days_written_by_the_calendar()
    {
        var file = new XlsxFile().Sheet("一", sheet => sheet.Row(new Raw("t=\"d\"", "<v>1998-07-01T00:00:00</v>")));

        Assert.Equal(new DateOnly(1998, 7, 1), WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0][1].Date);
    }

    private static CellValue Read(double serial, string format)
    {
        var file = new XlsxFile().Sheet("一", sheet => sheet.Row(Raw.Styled(1, serial)));
        file.Formats[0] = format;
        return WorkbookReader.Read(file.ToStream()).Sheets[0].Rows[0][1];
    }
}
