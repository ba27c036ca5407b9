using BranchLife.Application.Access;
using BranchLife.Application.Administration;
using Microsoft.AspNetCore.Authorization;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <param name="Action">Null: any of the three administrators.</param>
internal sealed record MayAdminister(AdministrationAction? Action) : IAuthorizationRequirement;

internal sealed class MayAdministerHandler(CurrentActor current) : AuthorizationHandler<MayAdminister>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayAdminister requirement)
    {
        if (current.Value is { Administrator: not null } actor
            && (requirement.Action is not { } action || AdministrationAccess.Allows(action, actor)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
