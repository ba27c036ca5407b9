namespace BranchLife.Web.Infrastructure;

/// <summary>What the frame around every page shows to the person who is signed in: name, unit and the rooms open to them.</summary>
public sealed class Navigation(IHttpContextAccessor http)
{
    public Task<View> FindAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var name = http.HttpContext?.User.Identity?.Name;
        return Task.FromResult(new View(name, null, name is null ? [] : Items));
    }

    private static readonly IReadOnlyList<NavigationItem> Items =
    [
        new("待办", "/"),
        new("组织生活会", "/meetings"),
        new("整改台账", "/rectification"),
    ];

    /// <param name="Person">Null for somebody who is not signed in.</param>
    public sealed record View(string? Person, string? Unit, IReadOnlyList<NavigationItem> Items);
}
