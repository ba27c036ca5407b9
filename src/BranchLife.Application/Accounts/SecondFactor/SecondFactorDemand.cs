using BranchLife.Application.Access;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>Whether offices, supervising groups and administrators get in only with a second factor (setting Accounts:SecondFactor).</summary>
/// <param name="IsMade">In Production unless the setting says Optional; elsewhere only if it says Required.</param>
public sealed record SecondFactorDemand(bool IsMade)
{
    public bool Concerns(Actor actor) =>
        IsMade && (actor.Administrator is not null || actor.Offices.Count > 0 || actor.Groups.Count > 0);
}
