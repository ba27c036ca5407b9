using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BranchLife.Documents.Pdf;

/// <summary>Writes numbered objects one after another and the table of where they lie (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile
{
    private readonly MemoryStream _bytes;
    private readonly List<long> _places = [0];

    /// <param name="bytes">Where the file goes; it stays open.</param>
    public PdfFile(MemoryStream bytes)
    {
        _bytes = bytes;
        Write("%PDF-1.7\n%");
        _bytes.Write([0xE2, 0xE3, 0xCF, 0xD3]);
        Write("\n");
    }

    /// <summary>A number for an object that is written later but named before.</summary>
    public int Reserve()
    {
        _places.Add(0);
        return _places.Count - 1;
    }

    public int Add(string content) => Put(Reserve(), content);

    public int Put(int number, string content)
    {
        Begin(number);
        Write(content);
        Write("\nendobj\n");
        return number;
    }

    public int AddStream(ReadOnlySpan<byte> content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(content);

        var number = Reserve();
        Begin(number);
        Write($"<< /Length {packed.Length} /Filter /FlateDecode {entries} >>\nstream\n");
        _bytes.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>Closes the file.</summary>
    public void End(int catalog, int properties)
    {
        var table = _bytes.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_places.Count}\n0000000000 65535 f \n"));
        foreach (var place in _places.Skip(1)) Write(string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        Write($"trailer\n<< /Size {_places.Count} /Root {catalog} 0 R /Info {properties} 0 R >>\nstartxref\n{table}\n%%EOF\n");
    }

    /// <summary>Text outside of pages, e.g. the title.</summary>
    public static string Words(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    private void Begin(int number)
    {
        _places[number] = _bytes.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }

    private void Write(string ascii) => _bytes.Write(Encoding.ASCII.GetBytes(ascii));
}
