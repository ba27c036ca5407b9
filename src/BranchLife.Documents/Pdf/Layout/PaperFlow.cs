using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>A paper as parts and lines, in the order of GB/T 9704.</summary>
internal static class PaperFlow
{
    private const double Character = OfficialLayout.Character / 20.0;
    private const double EmptyLine = OfficialLayout.Line / 20.0;

    public static IEnumerable<FlowPart> Of(Paper paper, Shaper shaper)
    {
        var main = new Writing(shaper, Sheet.Of(paper.Landscape));
        main.Title(paper.Title, paper.Subtitle);
        if (paper.Addressee is { } addressee) main.Add(main.Text.Paragraph(addressee + "：", Looks.Body));
        main.Add(paper.Body);
        main.AnnexList(paper.Annexes);
        if (paper.Signature is { } signature) main.Sign(SignatureBlock.Of(signature));
        yield return main.Done;

        foreach (var line in AnnexLine.Of(paper.Annexes).Where(line => line.Annex.Body.Count > 0))
        {
            var part = new Writing(shaper, Sheet.Of(line.Annex.Landscape));
            part.Add(part.Text.Paragraph(line.Mark, Looks.Level1));
            part.Title(line.Annex.Title, null);
            part.Add(line.Annex.Body);
            yield return part.Done;
        }
    }

    private sealed class Writing(Shaper shaper, Sheet sheet)
    {
        private readonly List<FlowItem> _items = [];
        private readonly GridFlow _grids = new(shaper, sheet);
        private double _space;
        private bool _startsPage;

        public TextFlow Text { get; } = new(shaper, sheet.TextWidth);

        public FlowPart Done => new(sheet, _items);

        public void Title(Text title, Text? subtitle)
        {
            if (_items.Count > 0) _space = EmptyLine;
            foreach (var line in TitleLines.Of(title, sheet.IsTurned ? 29 : 20)) Add(Kept(Text.Paragraph(line, Looks.Title, CellAlign.Centre)));
            if (subtitle is not null) Add(Kept(Text.Paragraph(subtitle, Looks.Kai, CellAlign.Centre)));
            _space = EmptyLine;
        }

        public void Add(IReadOnlyList<FlowItem> items)
        {
            if (items.Count == 0) return;
            _items.Add(items[0] with { SpaceBefore = _space, StartsPage = _startsPage });
            _items.AddRange(items.Skip(1));
            (_space, _startsPage) = (0, false);
        }

        public void Add(IReadOnlyList<Block> body)
        {
            foreach (var block in body) Add(block);
        }

        public void AnnexList(IReadOnlyList<Annex> annexes)
        {
            if (annexes.Count == 0) return;
            TakeTextAlong();
            foreach (var line in AnnexLine.Of(annexes))
            {
                var left = line.TitleStart * Character;
                Add(Kept(Text.Paragraph(line.Listed, Looks.Body, CellAlign.Left, (line.Start * Character) - left, left)));
            }
        }

        public void Sign(SignatureBlock block)
        {
            TakeTextAlong();
            Add(Kept(Text.Paragraph(block.Organization, Looks.Body, CellAlign.Right, right: block.OrganizationIndent * Character)));
            Add(Text.Paragraph(block.Day, Looks.Body, CellAlign.Right, right: block.DayIndent * Character));
        }

        /// <summary>List of annexes and signature never stand on a page without text.</summary>
        private void TakeTextAlong()
        {
            if (_items.Count > 0) _items[^1] = _items[^1] with { KeepWithNext = true };
            _space = EmptyLine;
        }

        private void Add(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(Lines(paragraph));
                    break;
                case Heading { RunIn: { } runIn } heading:
                    Add(Text.RunIn(heading.Number + heading.Text, Looks.Heading(heading.Level), runIn, Looks.Body, 2 * Character));
                    break;
                case Heading heading:
                    Add(Kept(Text.Paragraph(heading.Number + heading.Text, Looks.Heading(heading.Level), indent: 2 * Character)));
                    break;
                case Grid grid:
                    if (grid.Caption is { } caption) Add(Kept(Text.Paragraph(caption, Looks.Kai, CellAlign.Centre)));
                    Add(_grids.Make(grid));
                    break;
                case NewPage:
                    _startsPage = true;
                    break;
                default:
                    throw new NotSupportedException($"No pdf for {block.GetType().Name}.");
            }
        }

        private IReadOnlyList<FlowItem> Lines(Paragraph paragraph) => paragraph.Style switch
        {
            ParagraphStyle.Body => Text.Paragraph(paragraph.Text, Looks.Body, indent: 2 * Character),
            ParagraphStyle.Flush => Text.Paragraph(paragraph.Text, Looks.Body),
            ParagraphStyle.Centred => Text.Paragraph(paragraph.Text, Looks.Kai, CellAlign.Centre),
            ParagraphStyle.Note => Text.Paragraph(paragraph.Text, Looks.Note),
        };

        private static IReadOnlyList<FlowItem> Kept(IReadOnlyList<FlowItem> lines) => [.. lines.Select(line => line with { KeepWithNext = true })];
    }
}
