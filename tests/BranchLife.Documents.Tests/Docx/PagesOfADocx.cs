using System.Globalization;
using System.Xml.Linq;
using BranchLife.Documents.Papers;
using static BranchLife.Documents.Papers.Block;
using static BranchLife.Documents.Tests.Docx.Docx;

namespace BranchLife.Documents.Tests.Docx;

public sealed class PagesOfADocx
{
    private readonly Docx _docx = Docx.Of(Sample.Report());

    [Fact]
    public void are_a4_with_the_margins_of_the_standard()
    {
        var upright = _docx.Sections.First();

        Assert.Equal(("11906", "16838"), (Value(upright.Element(W + "pgSz"), "w"), Value(upright.Element(W + "pgSz"), "h")));
        Assert.Equal(
            ["2098", "1474", "1984", "1587"],
            new[] { "top", "right", "bottom", "left" }.Select(side => Value(upright.Element(W + "pgMar"), side)));
        Assert.Equal("linesAndChars", Value(upright.Element(W + "docGrid"), "type"));
        Assert.Equal("580", Value(upright.Element(W + "docGrid"), "linePitch"));
        Assert.Equal("-848", Value(upright.Element(W + "docGrid"), "charSpace"));
    }

    [Fact]
    public void are_turned_to_the_right_for_a_wide_annex_and_back_again()
    {
        Assert.Equal([null, "landscape", null], _docx.Sections.Select(section => Value(section.Element(W + "pgSz"), "orient")));

        var turned = _docx.Sections.ElementAt(1);
        Assert.Equal(("16838", "11906"), (Value(turned.Element(W + "pgSz"), "w"), Value(turned.Element(W + "pgSz"), "h")));
        Assert.Equal(
            ["1587", "2098", "1474", "1984"],
            new[] { "top", "right", "bottom", "left" }.Select(side => Value(turned.Element(W + "pgMar"), side)));
    }

    [Theory]
    [InlineData("default", "right")]
    [InlineData("even", "left")]
    public void carry_their_number_between_dashes_outside(string which, string side)
    {
        var footer = _docx.Footer(FooterOf(0, which)).Root!;
        var number = footer.Elements(W + "p").First();

        Assert.Equal("— 1 —", Words(number));
        Assert.Equal(" PAGE ", Value(number.Element(W + "fldSimple"), "instr"));
        Assert.Equal(side, Value(number.Element(W + "pPr")!.Element(W + "jc")));
        Assert.Equal("280", Value(number.Element(W + "pPr")!.Element(W + "ind"), side));
        Assert.Equal("28", Value(_docx.Style("FooterNumber").Descendants(W + "sz").Single()));
        Assert.NotNull(_docx.Settings.Element(W + "evenAndOddHeaders"));
    }

    [Fact]
    public void say_when_and_for_whom_they_were_printed()
    {
        Assert.Contains(
            "数据截至2026年12月5日09:30　导出人：周明远　校验码：8F3A-22C1", Words(_docx.Footer(FooterOf(0, "default")).Root!), StringComparison.Ordinal);
    }

    [Fact]
    public void keep_the_number_at_the_same_edge_of_the_sheet_when_turned()
    {
        var footer = _docx.Footer(FooterOf(1, "default"));
        var frame = footer.Descendants().Single(element => element.Name.LocalName == "anchor");

        Assert.Contains("— 1 —", Words(footer.Root!), StringComparison.Ordinal);
        Assert.Equal("vert", frame.Descendants().Single(element => element.Name.LocalName == "bodyPr").Attribute("vert")?.Value);
        var right = Emu(frame, "positionH") + long.Parse(frame.Elements().Single(e => e.Name.LocalName == "extent").Attribute("cx")!.Value, CultureInfo.InvariantCulture);
        Assert.Equal((OfficialLayout.PageNumberFromEdge + OfficialLayout.PageNumberLine) * 635, right);
    }

    [Fact]
    public void repeat_a_tables_head_and_never_break_a_row()
    {
        var table = _docx.Body.Elements(W + "tbl").First();
        var rows = table.Elements(W + "tr").ToList();

        Assert.NotNull(rows[0].Descendants(W + "tblHeader").SingleOrDefault());
        Assert.All(rows, row => Assert.NotNull(row.Descendants(W + "cantSplit").SingleOrDefault()));
    }

    [Fact]
    public void spell_out_every_width_of_a_table()
    {
        foreach (var (table, width) in _docx.Body.Elements(W + "tbl").Zip([8845, 8845, 12756]))
        {
            Assert.Equal(width, Number(table.Element(W + "tblPr")!.Element(W + "tblW"), "w"));
            Assert.Equal(width, table.Element(W + "tblGrid")!.Elements().Sum(column => Number(column, "w")));
            Assert.All(
                table.Elements(W + "tr"),
                row => Assert.Equal(width, row.Elements(W + "tc").Sum(cell => Number(cell.Descendants(W + "tcW").Single(), "w"))));
        }
    }

    [Fact]
    public void lie_across_when_the_whole_paper_does()
    {
        var docx = Docx.Of(new Paper("统计表") { Landscape = true, Body = [Tabulate(Sample.Ledger, Sample.Problems)] });

        Assert.Equal(["landscape"], docx.Sections.Select(section => Value(section.Element(W + "pgSz"), "orient")));
    }

    private string FooterOf(int section, string which) => _docx.Sections.ElementAt(section).Elements(W + "footerReference")
        .Single(reference => Value(reference, "type") == which)
        .Attributes().Single(attribute => attribute.Name.LocalName == "id").Value;

    private static long Emu(XElement frame, string position) =>
        long.Parse(frame.Elements().Single(element => element.Name.LocalName == position).Value, CultureInfo.InvariantCulture);

    private static int Number(XElement? element, string attribute) =>
        int.Parse(Value(element, attribute)!, CultureInfo.InvariantCulture);
}
