using System.Text;
using System.Xml;

namespace BranchLife.Documents.Reading.Package;

/// <summary>
/// Reads one XML part from front to back by local names (transitional and strict files differ only in namespaces),
/// without DTD, without anything outside the part, and never deeper than a workbook goes.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private const int Deepest = 64;
    private readonly XmlReader _reader;
    private readonly WorkbookLimits _limits;
    private readonly char[] _chunk = new char[4_096];

    public XmlPart(Stream unpacked, WorkbookLimits limits)
    {
        _limits = limits;
        var text = new GuardedText(new StreamReader(unpacked, Encoding.UTF8, true, 64 * 1024));
        _reader = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new BoundedNames(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    public string Name => _reader.LocalName;

    public int Depth => _reader.Depth;

    public string? this[string attribute] => _reader.GetAttribute(attribute);

    /// <summary>An attribute of the relationships namespace, transitional or strict.</summary>
    public string? Relationship(string attribute) =>
        _reader.GetAttribute(attribute, "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? _reader.GetAttribute(attribute, "http://purl.oclc.org/ooxml/officeDocument/relationships");

    public bool Flag(string attribute) => this[attribute] is "1" or "true" or "on";

    /// <summary>Goes to the next attribute of the current element, at last back to the element.</summary>
    public bool NextAttribute()
    {
        if (_reader.MoveToNextAttribute()) return true;
        _reader.MoveToElement();
        return false;
    }

    /// <summary>The value of the attribute just reached, valid until the next call; no string is made of it.</summary>
    public ReadOnlySpan<char> AttributeValue() => _chunk.AsSpan(0, Fill(0));

    /// <summary>Goes to the next element, or to false at the end of the part.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (_reader.NodeType is XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>Goes to the next element below the given depth, or to false when the element at that depth ends.</summary>
    public bool NextElementWithin(int depth)
    {
        if (_reader.NodeType is XmlNodeType.Element && _reader.Depth == depth && _reader.IsEmptyElement) return false;
        while (Read())
        {
            if (_reader.NodeType is XmlNodeType.Element) return true;
            if (_reader.NodeType is XmlNodeType.EndElement && _reader.Depth <= depth) return false;
        }

        return false;
    }

    /// <summary>Passes over the current element and everything in it.</summary>
    public void Pass()
    {
        var depth = _reader.Depth;
        while (NextElementWithin(depth))
        {
        }
    }

    /// <summary>The text directly inside the current element.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement) return "";
        var depth = _reader.Depth;
        var text = "";
        while (Read() && !(_reader.NodeType is XmlNodeType.EndElement && _reader.Depth <= depth))
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text = Joined(text, _reader.Value);
            }
        }

        return text;
    }

    /// <summary>The text directly inside the current element, valid until the next call; no string is made of it.</summary>
    public ReadOnlySpan<char> ShortText()
    {
        if (_reader.IsEmptyElement) return [];
        var depth = _reader.Depth;
        var length = 0;
        while (Read() && !(_reader.NodeType is XmlNodeType.EndElement && _reader.Depth <= depth))
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) length = Fill(length);
        }

        return _chunk.AsSpan(0, length);
    }

    public void Dispose() => _reader.Dispose();

    private string Joined(string before, string more) =>
        before.Length + more.Length <= _limits.CellCharacters ? before + more : throw WorkbookRefusals.TooMuchContent();

    // The current value behind what the chunk already holds; what does not fit was never meant to be short.
    private int Fill(int length)
    {
        for (int read; (read = _reader.ReadValueChunk(_chunk, length, _chunk.Length - length)) > 0;) length += read;
        return length < _chunk.Length ? length : throw WorkbookRefusals.Damaged();
    }

    private bool Read()
    {
        if (!_reader.Read()) return false;
        return _reader.Depth > Deepest ? throw WorkbookRefusals.Damaged() : true;
    }
}
