using BranchLife.Application.Access;
using BranchLife.Application.Deeds;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>One item with its way: from the records it was drawn from, as far as the reader may read them, to its closing.</summary>
public sealed class ItemDetails(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door, BranchRoster roster, ClosingFindings findings,
    ItemFindings reminders)
{
    public async Task<View> FindAsync(Id<RectificationItem> id, CancellationToken ct)
    {
        var item = await db.RectificationItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFoundException();
        var setting = await RestrictedSetting.OfItemAsync(db, id, actor.Today, ct);
        var relation = await relations.ToAsync(item.UnitId, ct);
        if (!RectificationAccess.Allows(RectificationAction.Read, item, relation, setting)) throw new NotFoundException();

        var allowed = Enum.GetValues<RectificationAction>().Where(action => RectificationAccess.Allows(action, item, relation, setting)).ToHashSet();
        var place = await (from unit in db.Units
                           from meeting in db.Meetings
                           where unit.Id == item.UnitId && meeting.Id == item.MeetingId
                           select new { Branch = unit.ShortName ?? unit.Name, meeting.Title }).SingleAsync(ct);
        var readsMeeting = await db.Meetings.VisibleTo(db, actor).AnyAsync(meeting => meeting.Id == item.MeetingId, ct);
        var names = await db.NamesOfAsync(PeopleOf(item), ct);
        var source = await new SourceWalk(db, actor, door).FindAsync(item, ct);
        await door.CloseAsync(ct);
        return new View(
            id, item.Version, place.Branch, readsMeeting ? new Of(item.MeetingId, place.Title) : null,
            item.ProblemId, source, item.SubjectId is { } subject ? names[subject] : null,
            item.Goal, item.Measure, item.OwnerId, OwnerWords.Of(names[item.OwnerId], item.OutsideBody), item.DueOn, item.FirstDueOn, item.NextReviewOn, item.State,
            ItemState.DaysLate(item.State, item.DueOn, item.NextReviewOn, actor.Today), item.ClosedOn,
            item.VerifierId is { } verifier ? names[verifier] : null, item.CarriedOverOn, item.CarryOverReason,
            [.. item.Progress.Select(entry => new Progress(entry.HappenedOn, entry.Text, entry.IsEvidence, names[entry.RecordedById], entry.RecordedAt))],
            [.. item.Extensions.Select(extension => new Extension(extension.From, extension.To, extension.Reason, names[extension.ById], extension.At))],
            [.. item.Decisions.Select(decision => new Decision(decision.Closed, decision.Opinion, names[decision.VerifierId], decision.At))],
            allowed, item.State is RectificationState.ClosureRequested && allowed.Contains(RectificationAction.Verify) ? await findings.FindAsync(item, ct) : [],
            allowed.Contains(RectificationAction.NameVerifier) ? await VerifiersAsync(item, ct) : [], WhoVerifies(item, setting, names))
        {
            Reminders = await reminders.FindAsync(item, ct), LookBackOn = item.NextLookBackOn, IsRepeated = item.IsRepeated, IsOfBranch = item.SubjectId is null,
            LookBacks = [.. item.LookBacks.Where(look => look.DoneOn is not null).Select(look => new Look(
                look.DueOn, look.DoneOn!.Value, look.Result!.Value, look.Finding!, names[look.ById!.Value]))],
            IsLookBackDue = item.NextLookBackOn <= actor.Today, EvidenceCount = item.EvidenceCount, MayBePosted = item.MayBePosted,
            Consents = [.. item.Consents.Select(consent => new Consent(consent.Given, consent.At))],
            Moves = await MovesAsync(item, ct),
            Deeds = await db.PracticalDeeds.VisibleTo(actor).Where(deed => deed.ItemId == id).OrderBy(deed => deed.Id)
                .Select(deed => new Deed(deed.Id, deed.What, deed.State)).ToListAsync(ct),
        };
    }

    private async Task<IReadOnlyList<Move>> MovesAsync(RectificationItem item, CancellationToken ct)
    {
        if (item.Moves.Count == 0) return [];
        var units = item.Moves.Select(move => move.FromId).ToArray();
        var names = await db.Units.Where(unit => units.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName ?? unit.Name, ct);
        return [.. item.Moves.Select(move => new Move(names[move.FromId], move.On, move.Reason))];
    }

    private async Task<IReadOnlyList<Candidate>> VerifiersAsync(RectificationItem item, CancellationToken ct) =>
        [.. (await roster.FindAsync(item.UnitId, actor.Today, ct)).Where(member => item.MayBeVerifiedBy(member.PersonId))
            .Select(member => new Candidate(member.PersonId, member.Name))];

    private static string WhoVerifies(RectificationItem item, RestrictedSetting setting, IReadOnlyDictionary<Id<Person>, string> names) =>
        item.SubjectId is null || setting.SecretaryOwns ? "上级党组织或督导组"
        : item.VerifierId is { } named ? $"{names[named]}（书记指定）"
        : setting.HasCommittee ? "责任人和佐证登记人以外的支委" : "由书记指定一名党员";

    private static IEnumerable<Id<Person>> PeopleOf(RectificationItem item) =>
    [
        item.OwnerId, .. new[] { item.SubjectId, item.VerifierId }.OfType<Id<Person>>(), .. item.Progress.Select(entry => entry.RecordedById),
        .. item.Extensions.Select(extension => extension.ById), .. item.Decisions.Select(decision => decision.VerifierId),
        .. item.LookBacks.Select(look => look.ById).OfType<Id<Person>>(),
    ];

    /// <param name="Meeting">Null for a reader who may not read it.</param>
    /// <param name="Subject">Null: the branch's own item.</param>
    /// <param name="Allowed">By the access table; the stage may still refuse.</param>
    /// <param name="Findings">Of which whoever verifies is reminded.</param>
    /// <param name="Verifiers">Whom the secretary may name; empty where nobody is to be named.</param>
    /// <param name="VerifiedBy">Words for who verifies it.</param>
    public sealed record View(
        Id<RectificationItem> Id, int Version, string Branch, Of? Meeting, Id<Problem> ProblemId, SourceWalk.View Source, string? Subject, string? Goal, string Measure,
        Id<Person> OwnerId, string Owner, DateOnly? DueOn, DateOnly? FirstDueOn, DateOnly? NextReviewOn, RectificationState State, int DaysLate,
        DateOnly? ClosedOn, string? Verifier, DateOnly? CarriedOverOn, string? CarryOverReason, IReadOnlyList<Progress> Progress,
        IReadOnlyList<Extension> Extensions, IReadOnlyList<Decision> Decisions, IReadOnlySet<RectificationAction> Allowed,
        IReadOnlyList<Finding> Findings, IReadOnlyList<Candidate> Verifiers, string VerifiedBy)
    {
        /// <summary>What its dates say today.</summary>
        public IReadOnlyList<Finding> Reminders { get; init; } = [];

        public DateOnly? LookBackOn { get; init; }

        public bool IsLookBackDue { get; init; }

        public IReadOnlyList<Look> LookBacks { get; init; } = [];

        public bool IsRepeated { get; init; }

        public bool IsOfBranch { get; init; }

        public int EvidenceCount { get; init; }

        public bool MayBePosted { get; init; }

        public IReadOnlyList<Consent> Consents { get; init; } = [];

        public IReadOnlyList<Move> Moves { get; init; } = [];

        /// <summary>办实事 that serve it, for the branch.</summary>
        public IReadOnlyList<Deed> Deeds { get; init; } = [];

        public bool MayLookBack => IsClosed && IsLookBackDue && Allowed.Contains(RectificationAction.LookBack);

        public bool MayConsent => Allowed.Contains(RectificationAction.Consent);

        public bool IsClosed => State is RectificationState.Closed;

        public bool MayReport => !IsClosed && Allowed.Contains(RectificationAction.Report);

        public bool MayReplan => State is RectificationState.Open or RectificationState.LongTerm && Progress.Count == 0
            && Allowed.Contains(RectificationAction.Replan);

        public bool MayExtend => !IsClosed && DueOn is not null && Allowed.Contains(RectificationAction.Replan);

        public bool MayReview => NextReviewOn is not null
            && (State is RectificationState.LongTerm or RectificationState.Reopened or RectificationState.InProgress) && Allowed.Contains(RectificationAction.Replan);

        public bool MayRequest => !IsClosed && State is not RectificationState.ClosureRequested
            && Allowed.Contains(RectificationAction.RequestClosure);

        public bool HasEvidence => EvidenceCount > 0;

        public bool MayVerify => State is RectificationState.ClosureRequested && Allowed.Contains(RectificationAction.Verify);

        public bool MayNameVerifier => !IsClosed && Verifiers.Count > 0;
    }

    public sealed record Of(Id<Meeting> Id, string Title);

    public sealed record Progress(DateOnly HappenedOn, string Words, bool IsEvidence, string By, DateTimeOffset At);

    public sealed record Extension(DateOnly From, DateOnly To, string Reason, string By, DateTimeOffset At);

    public sealed record Decision(bool Closed, string Opinion, string By, DateTimeOffset At);

    public sealed record Look(DateOnly DueOn, DateOnly DoneOn, LookBackResult Result, string Finding, string By);

    public sealed record Consent(bool Given, DateTimeOffset At);

    public sealed record Deed(Id<PracticalDeed> Id, string What, DeedState State);

    /// <param name="From">The branch where it lay before.</param>
    public sealed record Move(string From, DateOnly On, string Reason);

    public sealed record Candidate(Id<Person> Id, string Name);
}
