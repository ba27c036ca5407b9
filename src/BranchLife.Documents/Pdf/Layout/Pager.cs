namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Puts what flows onto pages.</summary>
internal sealed class Pager
{
    private readonly List<(Sheet Sheet, PageCanvas Canvas)> _pages = [];
    private double _left;

    public IReadOnlyList<(Sheet Sheet, PageCanvas Canvas)> Pages => _pages;

    private Sheet Sheet => _pages[^1].Sheet;

    private bool IsFresh => _left >= Sheet.TextHeight;

    public void Add(FlowPart part)
    {
        Turn(part.Sheet);
        for (var start = 0; start < part.Items.Count;)
        {
            var end = start;
            while (end < part.Items.Count - 1 && part.Items[end].KeepWithNext) end++;
            Place([.. part.Items.Skip(start).Take(end - start + 1)]);
            start = end + 1;
        }
    }

    /// <summary>Items that stay together, unless they are more than a page holds.</summary>
    private void Place(IReadOnlyList<FlowItem> together)
    {
        if (together[0].StartsPage && !IsFresh) Turn(Sheet);
        var height = together.Sum(item => item.SpaceBefore + item.Height);
        if (height > _left && height + HeadOf(together[0]) <= Sheet.TextHeight && !IsFresh) Turn(Sheet);
        foreach (var item in together) Place(item);
    }

    private void Place(FlowItem item)
    {
        if (item.SpaceBefore + item.Height > _left && !IsFresh) Turn(Sheet);
        if (IsFresh)
        {
            foreach (var head in item.Head) Draw(head);
        }
        else
        {
            _left -= item.SpaceBefore;
        }

        Draw(item);
    }

    private void Draw(FlowItem item)
    {
        var (sheet, canvas) = _pages[^1];
        item.Draw(canvas, sheet.Left, sheet.Height - sheet.Top - sheet.TextHeight + _left);
        _left -= item.Height;
    }

    private static double HeadOf(FlowItem item) => item.Head.Sum(head => head.Height);

    private void Turn(Sheet sheet)
    {
        _pages.Add((sheet, new()));
        _left = sheet.TextHeight;
    }
}
