using BranchLife.Application.Access;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>
/// Loads the person once, with the relations that hold today. Whoever came in with a one-time password goes nowhere before
/// having chosen an own one.
/// </summary>
internal sealed class ActorOfRequest(RequestDelegate next)
{
    public const string ChangePasswordPath = "/Account/ChangePassword";

    private static readonly PathString[] OpenBefore = [ChangePasswordPath, "/Account/Logout", "/text-size"];

    public async Task InvokeAsync(HttpContext context, CurrentActor current, ActorLoader actors)
    {
        if (context.User.PersonId is { } person)
        {
            current.Value = await actors.FindAsync(person, context.RequestAborted);
            if (context.User.MustChangePassword && !OpenBefore.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
            {
                context.Response.Redirect(ChangePasswordPath);
                return;
            }
        }

        await next(context);
    }
}
