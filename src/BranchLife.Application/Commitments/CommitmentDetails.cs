using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Commitments;

/// <summary>One commitment with its way, and what the reader may do about it.</summary>
public sealed class CommitmentDetails(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Commitment> id, CancellationToken ct)
    {
        var commitment = await db.Commitments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        var setting = await RestrictedSetting.OfCommitmentAsync(db, id, actor.Today, ct);
        var relation = await relations.ToAsync(commitment.BranchId, ct);
        if (!CommitmentAccess.Allows(CommitmentAction.Read, commitment, relation, setting)) throw new NotFoundException();

        var names = await db.NamesOfAsync([commitment.OwnerId, commitment.ReviewedById], ct);
        var linked = await db.Commitments.VisibleTo(db, actor)
            .Where(one => one.Id == commitment.CarriedFromId || one.CarriedFromId == id).Select(one => new Linked(one.Id, one.DueOn)).ToListAsync(ct);
        return new View
        {
            Id = id, Version = commitment.Version, Owner = names[commitment.OwnerId], What = commitment.What, ForWhom = commitment.ForWhom,
            DueOn = commitment.DueOn, State = commitment.State, StatedOn = commitment.StatedOn, MadeOn = commitment.MadeAt.ChinaDay,
            Verdict = commitment.Verdict, Evidence = commitment.Evidence, ReviewedOn = commitment.ReviewedOn, Reviewer = names.Of(commitment.ReviewedById),
            Branch = await db.Units.Where(unit => unit.Id == commitment.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            Meeting = await db.Meetings.VisibleTo(db, actor).Where(meeting => meeting.Id == commitment.MeetingId)
                .Select(meeting => new Of(meeting.Id, meeting.Title)).SingleOrDefaultAsync(ct),
            CarriedFrom = linked.FirstOrDefault(one => one.Id == commitment.CarriedFromId), CarriedTo = linked.FirstOrDefault(one => one.Id != commitment.CarriedFromId),
            CarriedOverOn = commitment.CarriedOverOn,
            Progress = [.. commitment.Progress.Select(entry => new Entry(entry.HappenedOn, entry.Text))],
            Revisions = [.. commitment.Revisions.Select(revision => new Revision(
                revision.What, revision.ForWhom, revision.DueOn, revision.Reason, revision.At.ChinaDay))],
            Allowed = Enum.GetValues<CommitmentAction>().Where(action => CommitmentAccess.Allows(action, commitment, relation, setting)).ToHashSet(),
            IsToBeReviewed = commitment.IsToBeReviewed(actor.Today), Today = actor.Today,
            ReviewedBy = !setting.SecretaryOwns ? "支部书记" : setting.HasCommittee ? "其他支委或上级党组织" : "上级党组织或督导组",
        };
    }

    public sealed record View
    {
        public required Id<Commitment> Id { get; init; }

        public required int Version { get; init; }

        public required string Owner { get; init; }

        public required string Branch { get; init; }

        /// <summary>Null also for a reader who may not read it.</summary>
        public required Of? Meeting { get; init; }

        public required string What { get; init; }

        public required string ForWhom { get; init; }

        public required DateOnly DueOn { get; init; }

        public required CommitmentState State { get; init; }

        public required DateOnly MadeOn { get; init; }

        public required DateOnly? StatedOn { get; init; }

        public required CommitmentVerdict? Verdict { get; init; }

        public required string? Evidence { get; init; }

        public required string? Reviewer { get; init; }

        public required DateOnly? ReviewedOn { get; init; }

        public required Linked? CarriedFrom { get; init; }

        public required Linked? CarriedTo { get; init; }

        public required DateOnly? CarriedOverOn { get; init; }

        public required IReadOnlyList<Entry> Progress { get; init; }

        public required IReadOnlyList<Revision> Revisions { get; init; }

        public required IReadOnlySet<CommitmentAction> Allowed { get; init; }

        public required bool IsToBeReviewed { get; init; }

        /// <summary>Words for who reviews it.</summary>
        public required string ReviewedBy { get; init; }

        public required DateOnly Today { get; init; }

        private bool IsMine => Allowed.Contains(CommitmentAction.Own);

        public bool MayRewrite => IsMine && State is CommitmentState.Draft;

        public bool MayReport => IsMine && State is CommitmentState.Stated;

        public bool MayReview => IsToBeReviewed && Allowed.Contains(CommitmentAction.Review);

        public bool MayCarryOver => IsMine && CarriedOverOn is null && Verdict is CommitmentVerdict.PartlyKept or CommitmentVerdict.NotKept;
    }

    public sealed record Of(Id<Meeting> Id, string Title);

    public sealed record Linked(Id<Commitment> Id, DateOnly DueOn);

    public sealed record Entry(DateOnly HappenedOn, string Text);

    public sealed record Revision(string What, string ForWhom, DateOnly DueOn, string Reason, DateOnly On);
}
