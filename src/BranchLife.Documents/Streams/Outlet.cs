namespace BranchLife.Documents.Streams;

/// <summary>
/// Lets a synchronous writer (XML, zip) feed a stream that may only be written asynchronously: bytes are held here
/// until the next <see cref="DrainAsync"/>, so a file of any length passes through a few kilobytes of memory.
/// </summary>
internal sealed class Outlet(Stream target) : Stream
{
    private const int Enough = 64 * 1024;

    private readonly MemoryStream _held = new(2 * Enough);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Passes on what is held, if it is enough to be worth it.</summary>
    public ValueTask DrainIfFullAsync(CancellationToken ct) => _held.Length < Enough ? ValueTask.CompletedTask : DrainAsync(ct);

    public async ValueTask DrainAsync(CancellationToken ct)
    {
        await target.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), ct);
        _held.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _held.Write(buffer);

    public override void Flush()
    {
        // What is held leaves by DrainAsync only.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
