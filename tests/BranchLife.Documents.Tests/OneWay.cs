namespace BranchLife.Documents.Tests;

/// <summary>A stream like that of a web answer: write-only, without a position, and refusing to be written synchronously.</summary>
internal sealed class OneWay : Stream
{
    private readonly MemoryStream _bytes = new();

    public long Written => _bytes.Length;

    /// <summary>The largest single piece that was handed over.</summary>
    public int LargestPiece { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public MemoryStream Read() => new(_bytes.ToArray());

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        LargestPiece = Math.Max(LargestPiece, buffer.Length);
        return _bytes.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush() => throw new InvalidOperationException("Synchronous writing is not allowed.");

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new InvalidOperationException("Synchronous writing is not allowed.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
