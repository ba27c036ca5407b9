using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.SaveInterceptors;
using BranchLife.Web.Infrastructure.Anonymous;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>
/// Asks with every request whether the session named by the cookie still holds, and whose it is. Style sheets are not asked for:
/// nobody is signed in while a static file is served, or on a page that leaves no trace.
/// </summary>
internal sealed class SessionCookie(RecentSessions recent, SessionCheck sessions, ActorLoader actors, SaveScope scope) : CookieAuthenticationEvents
{
    public static Task SignInAsync(HttpContext context, Id<UserSession> session) => context.SignInAsync(SessionPrincipal.ForCookie(session));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || LeavesNoTraceAttribute.IsOn(context.HttpContext))
        {
            context.RejectPrincipal();
            return;
        }

        var http = context.HttpContext;
        var found = context.Principal?.SessionId is { } id ? await recent.FindAsync(id, !scope.IsReading, sessions, actors, http.RequestAborted) : null;
        if (found is not null)
        {
            http.Features.Set(found);
            context.ReplacePrincipal(SessionPrincipal.ForRequest(found.Session));
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync();
    }

    /// <summary>A page leads to the sign-in; a text saved in the background is told that it was not saved.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!Autosave.IsAsked(context.Request)) return base.RedirectToLogin(context);

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
