using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>
/// The secretary records how a member of the frozen roster is covered elsewhere: temporary or inflow branch (receipt), make-up,
/// one-to-one. Attendance at home comes from the sealed minutes; an excuse by rule from the exemption granted above.
/// </summary>
public sealed class CoverMember(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(
        Id<RosterEntry> id, Disposition disposition, DateOnly? on, string? note, int version, CancellationToken ct)
    {
        var entry = await db.RosterEntries.SingleOrDefaultAsync(entry => entry.Id == id, ct) ?? throw new NotFoundException();
        if (!actor.SitsOnCommitteeOf(entry.BranchId)) throw new NotFoundException();
        if (!actor.IsSecretaryOf(entry.BranchId)) throw new AccessDeniedException(Gate.DeniedSentence);
        if (entry.Version != version) throw new StaleVersionException();
        if (disposition is Disposition.AttendedAtHome or Disposition.Excused)
            throw new RuleViolationException(CampaignRules.RecordsSpeakForThemselves);
        if (on > clock.Today) throw new RuleViolationException(CampaignRules.OnlyWhatHappenedIsCovered);

        entry.Cover(disposition, on, note, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
