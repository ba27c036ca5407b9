namespace BranchLife.Application.Imports.Reading;

/// <summary>What was read from a cell, or why it cannot be.</summary>
internal readonly record struct Read<T>(T? Value, Reason? Refused)
{
    public static Read<T> Of(T value) => new(value, null);

    public static implicit operator Read<T>(T value) => new(value, null);

    public static implicit operator Read<T>(Reason reason) => new(default, reason);
}
