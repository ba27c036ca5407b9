using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;

namespace BranchLife.Documents.Tests.Tables;

public sealed class ATableOnPaper
{
    private readonly Grid _grid = Sample.Ledger.ToGrid(Sample.Problems);

    [Fact]
    public void shows_each_column_as_it_reads()
    {
        Assert.Equal(["序号", "联系电话", "具体问题", "责任人", "完成时限", "意见条数"], Words(Assert.Single(_grid.Head)));
        Assert.Equal(["1", "19900000001", "联系群众不够主动", "周明远", "2026年12月31日", "3"], Words(_grid.Rows[0]));
        Assert.Equal(["合计", "", "", "", "", "7"], Words(_grid.Rows[^1]));
    }

    [Fact]
    public void links_cells_to_their_records() =>
        Assert.Equal(new Figure("周明远", "/rectification/19900000001"), Assert.Single(_grid.Rows[0].Cells[3].Text.Runs));

    [Fact]
    public void marks_needed_facts_that_are_missing() =>
        Assert.Equal(new Missing("完成时限"), Assert.Single(_grid.Rows[1].Cells[4].Text.Runs));

    [Fact]
    public void turns_the_sheet_only_when_it_must()
    {
        Assert.False(Sample.Ledger.ToPaper(Sample.Problems).Landscape);
        Assert.True(Sample.Ledger.Prose("整改措施", problem => problem.Words, 14).ToPaper(Sample.Problems).Landscape);
    }

    [Fact]
    public void shares_the_whole_width_out()
    {
        var widths = GridWidths.Of([3, 14, 14.3, 7], 8845);

        Assert.Equal(8845, widths.Columns.Sum());
        Assert.Equal(21, widths.Size);
    }

    private static IEnumerable<string> Words(GridRow row) => row.Cells.Select(cell => cell.Text.Words);
}
