namespace BranchLife.Documents.Reading.Package;

/// <summary>
/// The characters of an XML part. A parser holds one token in memory at a time, so no token may be long: it is refused
/// before the parser has collected it. Tokens end at “&lt;”, comments and literal sections at their own ends. A document
/// type declaration is refused by name; the parser, told to prohibit it, would only speak of bad XML.
/// </summary>
internal sealed class GuardedText(TextReader inner) : TextReader
{
    private const int LongestToken = 300_000;
    private readonly char[] _last = new char[2];
    private int _token;
    private bool _begun;
    private bool _opened;
    private bool _inLiteral;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        var text = buffer.AsSpan(index, read);
        if (!_begun && text.Contains("<!DOCTYPE", StringComparison.Ordinal)) throw WorkbookRefusals.Unsafe();
        _begun = true;
        Follow(text);
        return read;
    }

    public override int Read() => throw new NotSupportedException();

    public override int Peek() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Follow(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (_opened) (_inLiteral, _opened) = (text[at] is '!', false);
            var end = text[at..].IndexOf(_inLiteral ? '>' : '<');
            var passed = end < 0 ? text.Length - at : end + 1;
            if ((_token += passed) > LongestToken) throw WorkbookRefusals.Expands();
            Remember(text.Slice(at, end < 0 ? passed : end));
            at += passed;
            if (end < 0) return;

            if (!_inLiteral) (_token, _opened) = (0, true);
            else if (_last is ['-', '-'] or [']', ']']) (_token, _inLiteral) = (0, false);
            if (_inLiteral) Remember(">");
        }
    }

    private void Remember(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return;
        _last[0] = text.Length > 1 ? text[^2] : _last[1];
        _last[1] = text[^1];
    }
}
