using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace BranchLife.Web.Infrastructure;

/// <summary>A closed room answers as if it were not there; only who is not signed in at all is sent to the door.</summary>
public sealed class UnreadableIsMissing : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Forbidden
            ? ErrorPages.WriteAsync(context, StatusCodes.Status404NotFound)
            : _usual.HandleAsync(next, context, policy, authorizeResult);
}
