using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>
/// Who has talked with whom: facts only, no content. Every reader of the meeting sees it; only the two are led to the talk,
/// and the secretary to where it is arranged.
/// </summary>
public sealed class TalkMatrix(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var coverage = await TalkCoverage.OfAsync(db, meeting, head.CampaignId, roster, ct);
        var mayArrange = head.IsOpen && relation.IsSecretary;
        return new View(
            head,
            [.. roster.Where(person => person.IsCommittee)],
            [.. roster.Where(person => !person.IsCommittee)],
            [.. roster.Select(person => LineOf(person, coverage, mayArrange))],
            coverage.Required.WithCommittee.Count > 0,
            coverage.Required.Members.Count > 0,
            [.. coverage.Counts().Select(count => new Count(count.Class, count.Done, count.Due))],
            MineOf(roster, coverage),
            mayArrange && coverage.Unarranged().Count > 0,
            mayArrange && coverage.WithoutDay().Count > 0,
            [.. roster.Where(person => MayStillTalk(person, coverage)).Where(_ => relation.IsMember)])
        { Reader = actor.PersonId };
    }

    private Line LineOf(RosterPerson person, TalkCoverage coverage, bool mayArrange) => new(
        person,
        [.. coverage.Committee.Select(other => CellOf(person.Id, other, coverage, mayArrange))],
        [.. coverage.Others.Select(other => CellOf(person.Id, other, coverage, mayArrange))],
        coverage.Required.WithCommittee.Contains(person.Id) ? coverage.StateWithCommittee(person.Id) : TalkState.NotRequired,
        coverage.Required.Members.Contains(person.Id) ? coverage.StateAmongMembers(person.Id) : TalkState.NotRequired);

    // Between two of whom this talk is not asked, "missing" would be untrue: nothing is left to do there.
    private Cell CellOf(Id<Person> person, Id<Person> other, TalkCoverage coverage, bool mayArrange)
    {
        if (person == other) return new Cell(other, TalkState.NotRequired, null, null, null, false);
        var talk = coverage.Between(person, other);
        var isRequired = coverage.Required.WithCommittee.Count == 0 || (coverage.Committee.Contains(person) && coverage.Committee.Contains(other));
        var isAmongMembers = !coverage.Committee.Contains(person) && !coverage.Committee.Contains(other);
        var state = talk?.State ?? (isRequired && !isAmongMembers ? TalkState.Missing : TalkState.NotRequired);
        var isMine = person == actor.PersonId || other == actor.PersonId;
        return new Cell(other, state, isMine ? talk?.Id : null, talk?.PlannedOn, talk?.HeldOn,
            isMine ? talk is null : mayArrange && state is not (TalkState.Unconfirmed or TalkState.Held));
    }

    private Mine[] MineOf(IReadOnlyList<RosterPerson> roster, TalkCoverage coverage)
    {
        var me = actor.PersonId;
        var required = coverage.Required.Pairs.Where(pair => pair.Has(me)).Select(pair => pair.First == me ? pair.Second : pair.First);
        var talks = coverage.Of(me).ToDictionary(talk => talk.Beside(me));
        return [.. required.Concat(talks.Keys).Distinct()
            .Select(other => (Other: other, Person: roster.FirstOrDefault(person => person.Id == other)))
            .Where(pair => pair.Person is not null)
            .Select(pair => talks.TryGetValue(pair.Other, out var talk)
                ? new Mine(pair.Person!, talk.Class, talk.State, talk.Id, talk.Version, talk.HeldOn, talk.Place, talk.Way, talk.Awaits(me))
                { PlannedOn = talk.PlannedOn, PlannedAt = talk.PlannedAt }
                : new Mine(pair.Person!, RequiredTalks.Between(me, pair.Other, coverage.Committee).Class, TalkState.Missing, null, 0, null, null,
                    TalkWay.FaceToFace, false))
            .OrderByDescending(mine => mine.AwaitsMe).ThenBy(mine => mine.State is TalkState.Held)
            .ThenBy(mine => mine.PlannedOn ?? DateOnly.MaxValue)];
    }

    // Somebody with whom the reader has no required talk and none arranged: such a talk is agreed freely.
    private bool MayStillTalk(RosterPerson person, TalkCoverage coverage) =>
        person.Id != actor.PersonId && coverage.Between(person.Id, actor.PersonId) is null
        && !coverage.Required.Pairs.Any(pair => pair.Has(person.Id) && pair.Has(actor.PersonId));

    /// <param name="Others">Members without a post in the committee.</param>
    /// <param name="HasCommitteeColumn">One talk with any of the committee is required.</param>
    /// <param name="HasMembersColumn">Talks among members are required of somebody.</param>
    /// <param name="Own">The reader's own talks, those that wait for the reader first.</param>
    /// <param name="MayArrange">The secretary, while a required talk has no row.</param>
    /// <param name="MaySchedule">The secretary, while a required talk has no day.</param>
    /// <param name="Partners">With whom the reader may agree on a talk of their own choice.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<RosterPerson> Committee, IReadOnlyList<RosterPerson> Others, IReadOnlyList<Line> Lines,
        bool HasCommitteeColumn, bool HasMembersColumn, IReadOnlyList<Count> Counts, IReadOnlyList<Mine> Own, bool MayArrange,
        bool MaySchedule, IReadOnlyList<RosterPerson> Partners)
    {
        /// <summary>The one who looks at it.</summary>
        public required Id<Person> Reader { get; init; }

        public int Done => Counts.Sum(count => count.Done);

        public int Due => Counts.Sum(count => count.Due);
    }

    /// <param name="WithSomeOfCommittee">Where one talk with any of the committee is enough.</param>
    /// <param name="AmongMembers">Where one talk with any other member is enough.</param>
    public sealed record Line(
        RosterPerson Person, IReadOnlyList<Cell> WithCommittee, IReadOnlyList<Cell> WithOthers, TalkState WithSomeOfCommittee,
        TalkState AmongMembers)
    {
        public IEnumerable<Cell> Cells => WithCommittee.Concat(WithOthers).Where(cell => cell.Other != Person.Id);
    }

    /// <param name="OwnTalk">The talk's page, for the two only.</param>
    /// <param name="MayAct">The reader may record this talk (an own one) or arrange it (the secretary).</param>
    public sealed record Cell(
        Id<Person> Other, TalkState State, Id<Talk>? OwnTalk, DateOnly? PlannedOn, DateOnly? HeldOn, bool MayAct);

    public sealed record Count(TalkPairClass Class, int Done, int Due);

    public sealed record Mine(
        RosterPerson Other, TalkPairClass Class, TalkState State, Id<Talk>? Id, int Version, DateOnly? HeldOn, string? Place, TalkWay Way,
        bool AwaitsMe)
    {
        public DateOnly? PlannedOn { get; init; }

        public TimeOnly? PlannedAt { get; init; }
    }
}
