namespace BranchLife.Web.Infrastructure.Anonymous;

/// <summary>
/// A page that must not know who is there: nobody is signed in on it, no session is touched, no line is written to the request
/// log, nothing is kept of the browser.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LeavesNoTraceAttribute : Attribute
{
    public static bool IsOn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<LeavesNoTraceAttribute>() is not null;
}
