using BranchLife.Application.Access;
using BranchLife.Application.Accounts.SecondFactor;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>
/// Who acts: the person who is signed in, with the relations that hold today. Whoever came in with a one-time password goes nowhere before
/// having chosen an own one; whose role demands a second factor, nowhere before having set it up.
/// </summary>
internal sealed class ActorOfRequest(RequestDelegate next)
{
    public const string ChangePasswordPath = "/Account/ChangePassword";
    public const string SecondFactorPath = "/Account/TwoFactor";

    private static readonly PathString[] OpenBefore = [ChangePasswordPath, "/Account/Logout", "/text-size"];

    public async Task InvokeAsync(HttpContext context, CurrentActor current, SecondFactorDemand demand)
    {
        if (context.Features.Get<SignedIn>() is { } signedIn)
        {
            current.Value = signedIn.Actor;
            var first = context.User.MustChangePassword ? ChangePasswordPath
                : !context.User.HasSecondFactor && current.Value is { } actor && demand.Concerns(actor) ? SecondFactorPath
                : null;
            if (first is not null && !OpenBefore.Append(first).Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
            {
                context.Response.Redirect(first);
                return;
            }
        }

        await next(context);
    }
}
