namespace BranchLife.Domain;

/// <summary>
/// Makes identities. The moment and the random bytes are injected, so that the same seed gives the same ids on every
/// engine and every day.
/// </summary>
public sealed class IdSource(Func<DateTimeOffset> now, Action<Span<byte>> fillRandom)
{
    /// <summary>A version-7 GUID: sorts by the moment of its making, roughly.</summary>
    public Id<T> Next<T>() => new(NextGuid());

    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        fillRandom(bytes);
        var milliseconds = now().ToUnixTimeMilliseconds();
        for (var i = 5; i >= 0; i--)
        {
            bytes[i] = (byte)milliseconds;
            milliseconds >>= 8;
        }

        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>For rows that must not tell when they came in (ballots, anonymous opinions): random, version 4.</summary>
    public Id<T> NextAnonymous<T>()
    {
        Span<byte> bytes = stackalloc byte[16];
        fillRandom(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Id<T>(new Guid(bytes, bigEndian: true));
    }
}
