using BranchLife.Application.Access;
using BranchLife.Domain.Administration;

namespace BranchLife.Application.Administration;

/// <summary>Three administrators, three rooms, no key to another's (GB/T 22239: 三员分立).</summary>
public static class AdministrationAccess
{
    public static bool Allows(AdministrationAction action, Actor actor) => action switch
    {
        AdministrationAction.ManageAccounts => actor.Administrator is GrantKind.SystemAdministrator,
        AdministrationAction.GiveRights => actor.Administrator is GrantKind.SecurityAdministrator,
        AdministrationAction.ReadHistory => actor.Administrator is GrantKind.AuditAdministrator,
    };

    /// <summary>Who does not administer does not even learn that there is something.</summary>
    public static void Require(this Actor actor, AdministrationAction action)
    {
        if (!Allows(action, actor)) throw new NotFoundException();
    }
}
