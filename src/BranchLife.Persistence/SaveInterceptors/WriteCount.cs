namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>How often this process has written to the database. What was read before a write may be out of date after it.</summary>
public sealed class WriteCount
{
    private long _value;

    public long Value => Volatile.Read(ref _value);

    internal void Add() => Interlocked.Increment(ref _value);
}
