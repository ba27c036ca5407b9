using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Web.Infrastructure.Anonymous;

/// <summary>
/// Keeps floods out of a box without keeping who knocks: numbers under keyed hashes whose key is drawn at start, never leaves
/// the memory and dies with the process. Addresses are counted by the tens, because a whole branch may share one.
/// </summary>
public sealed class AnonymousLimit(TimeProvider clock)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly SlidingCounter _visitors = new(MostFromOnePlace, Span);
    private readonly SlidingCounter _boxes = new(MostInOneBox, Span);
    private readonly SlidingCounter _forms = new(1, Span);

    public const int MostFromOnePlace = 30;

    public const int MostInOneBox = 120;

    /// <summary>False: too many from this place or into this box within ten minutes.</summary>
    public bool Admits(IPAddress? from, string token)
    {
        var now = clock.GetUtcNow();
        return _visitors.TryCount(KeyOf(PlaceOf(from)), now) && _boxes.TryCount(KeyOf(Encoding.UTF8.GetBytes(token)), now);
    }

    /// <summary>False: this very form has been handed in before (a double tap); its words are in the box.</summary>
    public bool IsFirst(Guid form) => _forms.TryCount(KeyOf(form.ToByteArray()), clock.GetUtcNow());

    /// <summary>The form was refused and may be handed in again.</summary>
    public void Forget(Guid form) => _forms.Forget(KeyOf(form.ToByteArray()));

    // Of IPv6 the network: a device changes the rest at will.
    private static byte[] PlaceOf(IPAddress? from) => from switch
    {
        null => [],
        { IsIPv4MappedToIPv6: true } => from.MapToIPv4().GetAddressBytes(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => from.GetAddressBytes()[..8],
        _ => from.GetAddressBytes(),
    };

    private ulong KeyOf(byte[] what) => BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(_key, what));
}
