namespace BranchLife.Web.Infrastructure;

/// <param name="Path">Absolute path without query; the item is current on it and on everything below it (a room of rooms: on it only).</param>
/// <param name="Count">How many things wait there; 0 shows nothing.</param>
/// <param name="Group">A heading above the first item that carries it.</param>
public sealed record NavigationItem(string Name, string Path, int Count = 0, string? Group = null)
{
    public bool IsCurrent(PathString at) =>
        Path is "/" or "/administration" ? at == Path : at.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
