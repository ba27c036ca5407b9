using BranchLife.Persistence.SaveInterceptors;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>GET and HEAD write nothing but the reading log and the touch of a session; saving anything else throws.</summary>
internal sealed class ReadingRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, SaveScope scope)
    {
        scope.IsReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return next(context);
    }
}
