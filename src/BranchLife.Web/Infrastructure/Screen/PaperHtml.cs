using System.Text.Encodings.Web;
using BranchLife.Documents.Papers;
using Microsoft.AspNetCore.Html;
using PaperText = BranchLife.Documents.Papers.Text;

namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>Blocks of a paper as a page shows them: figures link to the records they were counted from, missing facts are marked.</summary>
public sealed class PaperHtml(IEnumerable<Block> blocks) : IHtmlContent
{
    private readonly IReadOnlyList<Block> _blocks = new Paper("") { Body = [.. blocks] }.Body;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var block in _blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Wrap(writer, encoder, "p", paragraph.Text);
                    break;
                case Heading heading:
                    Write(writer, encoder, heading);
                    break;
                case Grid grid:
                    Write(writer, encoder, grid);
                    break;
                default:
                    writer.Write("<hr>");
                    break;
            }
        }
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, Heading heading)
    {
        if (heading.RunIn is not null)
        {
            writer.Write("<p><strong>");
            encoder.Encode(writer, heading.Number + heading.Text.Words + "。");
            writer.Write("</strong>");
            Runs(writer, encoder, heading.RunIn);
            writer.Write("</p>");
            return;
        }

        Wrap(writer, encoder, heading.Level == 1 ? "h3" : "h4", heading.Number + heading.Text);
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, Grid grid)
    {
        writer.Write("<div class=\"scroll\" tabindex=\"0\"><table class=\"ledger\">");
        foreach (var (rows, cell) in new[] { (grid.Head, "th"), (grid.Rows, "td") })
        {
            foreach (var row in rows)
            {
                writer.Write("<tr>");
                foreach (var content in row.Cells) Wrap(writer, encoder, cell, content.Text);
                writer.Write("</tr>");
            }
        }

        writer.Write("</table></div>");
    }

    private static void Wrap(TextWriter writer, HtmlEncoder encoder, string element, PaperText text)
    {
        writer.Write($"<{element}>");
        Runs(writer, encoder, text);
        writer.Write($"</{element}>");
    }

    private static void Runs(TextWriter writer, HtmlEncoder encoder, PaperText text)
    {
        foreach (var run in text.Runs)
        {
            var (open, close) = run switch
            {
                Figure { Href: { } href } => ($"<a href=\"{encoder.Encode(href)}\">", "</a>"),
                Missing => ("<mark>", "</mark>"),
                Bold => ("<strong>", "</strong>"),
                _ => ("", ""),
            };
            writer.Write(open);
            encoder.Encode(writer, run.Words);
            writer.Write(close);
        }
    }
}
