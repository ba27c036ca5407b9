using System.Text;
using System.Xml;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading;

/// <summary>
/// Reads the paragraphs of a .docx that somebody hands in, with the same bounds as a workbook: sizes are checked before and
/// while unpacking, only the main part is opened, and nothing in it is carried out.
/// </summary>
public static class DocxReader
{
    private const string Main = "word/document.xml";
    private const int MostParagraphs = 5_000;
    private const int MostCharacters = 400_000;

    private static readonly WorkbookLimits Limits = new()
    {
        FileBytes = 8 * 1024 * 1024, Entries = 500, InflatedBytes = 48 * 1024 * 1024, CellCharacters = 65_536,
    };

    /// <summary>From first to last, without empty ones; those of tables are among them, deleted text, pictures and text boxes are not.</summary>
    /// <exception cref="WorkbookRefusedException">The file is no document, is damaged or protected, or would cost too much.</exception>
    public static IReadOnlyList<string> Read(Stream file, CancellationToken ct = default)
    {
        try
        {
            using var package = BoundedPackage.Open(Whole(file), Limits);
            if (!package.Has(Main)) throw DocxRefusals.NoDocument();
            using var xml = new XmlPart(package.Unpack(Main), Limits);
            return Paragraphs(xml, ct);
        }
        catch (WorkbookRefusedException refusal)
        {
            throw DocxRefusals.Of(refusal);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw DocxRefusals.Of(WorkbookRefusals.Damaged(e));
        }
    }

    private static List<string> Paragraphs(XmlPart xml, CancellationToken ct)
    {
        var (read, current, characters) = (new List<string>(), new StringBuilder(), 0);
        while (xml.NextElement())
        {
            ct.ThrowIfCancellationRequested();
            switch (xml.Name)
            {
                case "p": Close(); break;
                case "t": Take(xml.Text()); break;
                case "tab": Take("\t"); break;
                case "br" or "cr": Take("\n"); break;
                case "del" or "moveFrom" or "AlternateContent" or "drawing" or "pict" or "object" or "pPr" or "rPr" or "sectPr": xml.Pass(); break;
            }
        }

        Close();
        return read;

        void Take(string words)
        {
            if ((characters += words.Length) > MostCharacters) throw WorkbookRefusals.TooMuchContent();
            current.Append(words);
        }

        void Close()
        {
            if (current.ToString().Trim() is { Length: > 0 } words) read.Add(words);
            if (read.Count > MostParagraphs) throw WorkbookRefusals.TooMuchContent();
            current.Clear();
        }
    }

    private static byte[] Whole(Stream file)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (copy.Length + read > Limits.FileBytes) throw WorkbookRefusals.TooLarge(Limits.FileBytes);
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }
}
