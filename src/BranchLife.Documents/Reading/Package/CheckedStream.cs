namespace BranchLife.Documents.Reading.Package;

/// <summary>An unpacked part that is counted while it is read, and whose length and checksum must be as declared.</summary>
internal sealed class CheckedStream(Stream unpacked, long declaredLength, uint declaredChecksum, Action<int> count) : Stream
{
    private Checksum _checksum = Checksum.Start;
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => declaredLength;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        count(read);
        _length += read;
        _checksum = _checksum.With(buffer[..read]);
        if (_length > declaredLength) throw WorkbookRefusals.Expands();
        if (read == 0 && buffer.Length > 0 && (_length < declaredLength || _checksum.Value != declaredChecksum))
            throw WorkbookRefusals.Damaged();
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
