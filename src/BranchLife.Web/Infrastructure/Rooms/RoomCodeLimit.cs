using BranchLife.Web.Infrastructure.Anonymous;

namespace BranchLife.Web.Infrastructure.Rooms;

/// <summary>
/// Nobody finds a room code by trying: ten tries in ten minutes a person. With one in half a million for each try, every node
/// may count for itself.
/// </summary>
public sealed class RoomCodeLimit(TimeProvider clock)
{
    private const int MostTries = 10;

    private readonly SlidingCounter _tries = new(MostTries, TimeSpan.FromMinutes(10));

    public static string Sentence => "输错次数过多，请十分钟后再试，或请记录人登记签到。";

    public bool Admits(Guid person) => _tries.TryCount(KeyOf(person), clock.GetUtcNow());

    /// <summary>The code was right.</summary>
    public void Forget(Guid person) => _tries.Forget(KeyOf(person));

    private static ulong KeyOf(Guid person) => BitConverter.ToUInt64(person.ToByteArray(bigEndian: true), 8);
}
