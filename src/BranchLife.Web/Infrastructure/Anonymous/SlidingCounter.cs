namespace BranchLife.Web.Infrastructure.Anonymous;

/// <summary>How often something happened under a key within the last span of time; in memory only.</summary>
internal sealed class SlidingCounter(int most, TimeSpan span)
{
    private readonly Dictionary<ulong, Queue<DateTimeOffset>> _moments = [];
    private readonly Lock _lock = new();

    /// <summary>Counts one more; false, and not counted, when the number is reached.</summary>
    public bool TryCount(ulong key, DateTimeOffset now)
    {
        lock (_lock)
        {
            Forget(now - span);
            if (!_moments.TryGetValue(key, out var moments)) _moments[key] = moments = new Queue<DateTimeOffset>();
            if (moments.Count >= most) return false;

            moments.Enqueue(now);
            return true;
        }
    }

    /// <summary>The last one did not happen after all.</summary>
    public void Forget(ulong key)
    {
        lock (_lock) _moments.Remove(key);
    }

    private void Forget(DateTimeOffset before)
    {
        foreach (var (key, moments) in _moments)
        {
            while (moments.Count > 0 && moments.Peek() <= before) moments.Dequeue();
            if (moments.Count == 0) _moments.Remove(key);
        }
    }
}
