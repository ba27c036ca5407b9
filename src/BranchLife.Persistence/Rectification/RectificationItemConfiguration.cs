using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Rectification;

internal sealed class RectificationItemConfiguration : AggregateConfiguration<RectificationItem>
{
    protected override void Map(EntityTypeBuilder<RectificationItem> entity)
    {
        entity.HasIndex(item => new { item.UnitId, item.State, item.DueOn, item.Id });
        entity.HasIndex(item => new { item.OwnerId, item.State });
        entity.HasIndex(item => item.MeetingId);
        Refers<Unit>(entity, item => item.UnitId);
        Refers<Meeting>(entity, item => item.MeetingId);
        Refers<Problem>(entity, item => item.ProblemId);
        entity.HasIndex(item => new { item.UnitId, item.NextLookBackOn });
        entity.HasIndex(item => new { item.NextLookBackOn, item.Id }); // an office asks for the first that are due in all its branches
        entity.Ignore(item => item.IsLongTerm);
        entity.Ignore(item => item.IsUnfinished);
        entity.Must("RectificationItems_ClosedWithEvidenceAndVerifier", Condition.IsNot(nameof(RectificationItem.State), nameof(RectificationState.Closed))
            .Or(Condition.Positive(nameof(RectificationItem.EvidenceCount)).And(Condition.Given(nameof(RectificationItem.ClosedById)))
                .And(Condition.Given(nameof(RectificationItem.ClosedOn)))));
        entity.Must("RectificationItems_NotClosedByTheOwner", Condition.Missing(nameof(RectificationItem.ClosedById))
            .Or(Condition.Differ(nameof(RectificationItem.ClosedById), nameof(RectificationItem.OwnerId))));
        entity.OwnsMany(item => item.Progress, progress =>
            progress.ToTable("ProgressEntries").HasNaturalKey("RectificationItemId", nameof(ProgressEntry.Ordinal)));
        entity.OwnsMany(item => item.Extensions, extension =>
            extension.ToTable("DueExtensions").HasNaturalKey("RectificationItemId", nameof(DueExtension.Ordinal)));
        entity.OwnsMany(item => item.Decisions, decision =>
            decision.ToTable("ClosureDecisions").HasNaturalKey("RectificationItemId", nameof(ClosureDecision.Ordinal)));
        entity.OwnsMany(item => item.LookBacks, look =>
            look.ToTable("LookBacks").HasNaturalKey("RectificationItemId", nameof(LookBack.Ordinal)));
        entity.OwnsMany(item => item.Consents, consent =>
            consent.ToTable("PostingConsents").HasNaturalKey("RectificationItemId", nameof(PostingConsent.Ordinal)));
        entity.OwnsMany(item => item.Moves, move =>
            move.ToTable("ItemMoves").HasNaturalKey("RectificationItemId", nameof(ItemMove.Ordinal)));
    }
}
