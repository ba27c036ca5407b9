using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Deeds;

/// <summary>One wish with its way from the asker to the asker's answer.</summary>
public sealed class DeedDetails(BranchLifeDbContext db, Actor actor, Relations relations, BranchRoster roster)
{
    public async Task<View> FindAsync(Id<PracticalDeed> id, CancellationToken ct)
    {
        var deed = await db.PracticalDeeds.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(deed.BranchId, ct);
        var setting = await RestrictedSetting.OfDeedAsync(db, deed, actor.Today, ct);
        if (!DeedAccess.Allows(DeedAction.Read, deed, relation, setting)) throw new NotFoundException();

        var allowed = Enum.GetValues<DeedAction>().Where(action => DeedAccess.Allows(action, deed, relation, setting)).ToHashSet();
        var names = await db.NamesOfAsync(PeopleOf(deed), ct);
        return new View
        {
            Id = id, Version = deed.Version, What = deed.What, AskedBy = deed.AskedBy, Kind = deed.Kind, Place = deed.Place,
            WishedFor = deed.WishedFor, State = deed.State, EnteredBy = names[deed.EnteredById], EnteredOn = deed.EnteredOn,
            Branch = await db.Units.Where(unit => unit.Id == deed.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            Item = await db.RectificationItems.VisibleTo(db, actor).Where(item => item.Id == deed.ItemId)
                .Select(item => new ItemLine(item.Id, item.Measure)).SingleOrDefaultAsync(ct),
            ReviewedBy = names.Of(deed.ReviewedById), DeclineReason = deed.DeclineReason, OfferedTo = names.Of(deed.OfferedToId),
            IsOfferedToMe = deed.OfferedToId == actor.PersonId, TakenBy = names.Of(deed.TakenById), TakenOn = deed.TakenOn,
            GivenBackReason = deed.GivenBackReason, Helpers = [.. deed.Helpers.Select(helper => names[helper.PersonId])],
            Results = [.. deed.Results.Select(result => new Result(
                result.DoneOn, result.Text, names[result.ReportedById], result.Satisfaction, result.Answer, names.Of(result.ConfirmedById),
                result.ConfirmedAt?.ChinaDay))],
            Allowed = allowed, IsDoer = deed.IsDoer(actor.PersonId), IsWrittenByMe = deed.EnteredById == actor.PersonId, Today = actor.Today,
            Comrades = deed.State is DeedState.Accepted && allowed.Contains(DeedAction.Offer)
                ? [.. (await roster.FindAsync(deed.BranchId, actor.Today, ct)).Where(one => one.PersonId != actor.PersonId)
                    .Select(one => new Candidate(one.PersonId, one.Name, one.Standing))] : [],
        };
    }

    private static IEnumerable<Id<Person>?> PeopleOf(PracticalDeed deed) =>
    [
        deed.EnteredById, deed.ReviewedById, deed.OfferedToId, deed.TakenById, .. deed.Helpers.Select(helper => (Id<Person>?)helper.PersonId),
        .. deed.Results.SelectMany(result => new[] { result.ReportedById, result.ConfirmedById }),
    ];

    public sealed record View
    {
        public required Id<PracticalDeed> Id { get; init; }

        public required int Version { get; init; }

        public required string Branch { get; init; }

        public required string What { get; init; }

        public required string AskedBy { get; init; }

        public required DeedKind Kind { get; init; }

        public required string? Place { get; init; }

        public required DateOnly? WishedFor { get; init; }

        public required DeedState State { get; init; }

        public required string EnteredBy { get; init; }

        public required DateOnly EnteredOn { get; init; }

        /// <summary>The branch's item that it serves.</summary>
        public required ItemLine? Item { get; init; }

        public required string? ReviewedBy { get; init; }

        public required string? DeclineReason { get; init; }

        public required string? OfferedTo { get; init; }

        public required bool IsOfferedToMe { get; init; }

        public required string? TakenBy { get; init; }

        public required DateOnly? TakenOn { get; init; }

        public required string? GivenBackReason { get; init; }

        public required IReadOnlyList<string> Helpers { get; init; }

        public required IReadOnlyList<Result> Results { get; init; }

        public required IReadOnlySet<DeedAction> Allowed { get; init; }

        public required bool IsDoer { get; init; }

        /// <summary>Written down by the reader.</summary>
        public required bool IsWrittenByMe { get; init; }

        /// <summary>Whom the secretary may ask.</summary>
        public required IReadOnlyList<Candidate> Comrades { get; init; }

        public required DateOnly Today { get; init; }

        public bool MayAccept => State is DeedState.Wished && Allowed.Contains(DeedAction.Review);

        public bool MayDecline => State is DeedState.Wished or DeedState.Accepted && Allowed.Contains(DeedAction.Review);

        public bool MayTake => State is DeedState.Accepted && (OfferedTo is null || IsOfferedToMe) && Allowed.Contains(DeedAction.Take);

        public bool MayOffer => State is DeedState.Accepted && Allowed.Contains(DeedAction.Offer);

        public bool MayJoin => State is DeedState.Taken && !IsDoer && Allowed.Contains(DeedAction.Take);

        public bool MayReport => State is DeedState.Taken && Allowed.Contains(DeedAction.Report);

        public bool MayGiveBack => State is DeedState.Taken && Allowed.Contains(DeedAction.GiveBack);

        public bool MayConfirm => State is DeedState.Reported && Allowed.Contains(DeedAction.Confirm);
    }

    public sealed record ItemLine(Id<RectificationItem> Id, string Measure);

    public sealed record Candidate(Id<Person> Id, string Name, string Standing);

    /// <param name="Answer">What the asker said, as it was told.</param>
    public sealed record Result(
        DateOnly DoneOn, string Text, string By, Satisfaction? Satisfaction, string? Answer, string? ConfirmedBy, DateOnly? ConfirmedOn);
}
