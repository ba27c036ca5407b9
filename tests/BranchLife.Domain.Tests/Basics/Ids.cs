using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Basics;

public sealed class Ids
{
    [Fact]
    public void are_of_version_7_and_tell_their_moment()
    {
        var id = SourceAt(A.Moment).NextGuid();

        Assert.Equal((7, 0b10), (id.Version, id.Variant >> 2));
        Assert.Equal(A.Moment.ToUnixTimeMilliseconds(), MillisecondsOf(id));
    }

    [Fact]
    public void sort_by_the_moment_of_their_making()
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 200)
            .Select(minute => new IdSource(() => A.Moment.AddMinutes(minute), random.NextBytes).Next<Meeting>())
            .ToArray();

        Assert.Equal(ids, ids.Order());
        Assert.Distinct(ids);
        Assert.True(ids[0] < ids[1] && ids[1] > ids[0] && ids[0] <= ids[1] && ids[1] >= ids[0]);
    }

    [Fact]
    public void are_the_same_for_the_same_moment_and_seed()
    {
        Assert.Equal(Three(SourceAt(A.Moment, seed: 5)), Three(SourceAt(A.Moment, seed: 5)));
        Assert.NotEqual(Three(SourceAt(A.Moment, seed: 5)), Three(SourceAt(A.Moment, seed: 6)));
        Assert.Equal(Identities.Named<Meeting>(1), Identities.Named<Meeting>(1));
    }

    [Fact]
    public void are_of_version_4_and_tell_no_moment_where_they_are_anonymous()
    {
        var early = SourceAt(A.Moment, seed: 5).NextAnonymous<Meeting>();
        var late = SourceAt(A.Moment.AddYears(3), seed: 5).NextAnonymous<Meeting>();

        Assert.Equal((4, 0b10), (early.Value.Version, early.Value.Variant >> 2));
        Assert.Equal(early, late);
        Assert.NotEqual(A.Moment.ToUnixTimeMilliseconds(), MillisecondsOf(early.Value));
    }

    [Fact]
    public void parse_as_they_are_written()
    {
        var id = SourceAt(A.Moment).Next<Meeting>();

        Assert.True(Id<Meeting>.TryParse(id.ToString(), null, out var parsed));
        Assert.Equal((id, id), (parsed, Id<Meeting>.Parse(id.ToString(), null)));
        Assert.False(Id<Meeting>.TryParse("方案", null, out _));
        Assert.False(Id<Meeting>.TryParse(null, null, out _));
    }

    private static IdSource SourceAt(DateTimeOffset moment, int seed = 1)
    {
        var random = new Random(seed);
        return new IdSource(() => moment, random.NextBytes);
    }

    private static Guid[] Three(IdSource source) => [source.NextGuid(), source.NextGuid(), source.NextGuid()];

    private static long MillisecondsOf(Guid id) =>
        id.ToByteArray(bigEndian: true).Take(6).Aggregate(0L, (sum, next) => (sum << 8) | next);
}
