using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>
/// Who has talked with whom before a meeting, without a word of what was said: a line for every member, a column for
/// everybody on the committee and one for talks among members; and the reader's own talks with what is to be done.
/// </summary>
public sealed class TalkMatrix(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var coverage = new TalkCoverage(roster, await TalkFact.OfAsync(db, meeting, ct));
        return new View(
            head,
            [.. roster.Where(person => person.IsCommittee)],
            [.. roster.Select(person => LineOf(person, coverage))],
            coverage.Required.Members.Count > 0,
            [.. coverage.Counts().Select(count => new Count(count.Class, count.Done, count.Due))],
            MineOf(roster, coverage),
            head.IsOpen && relation.IsSecretary && coverage.Unarranged().Count > 0,
            [.. roster.Where(person => MayStillTalk(person, coverage)).Where(_ => relation.IsMember)]);
    }

    private Line LineOf(RosterPerson person, TalkCoverage coverage) => new(
        person,
        [.. coverage.Committee.Select(other => person.Id == other
            ? new Cell(TalkState.NotRequired, null)
            : new Cell(coverage.Between(person.Id, other)?.State ?? TalkState.Missing, LinkOf(coverage.Between(person.Id, other))))],
        new Cell(coverage.Required.Members.Contains(person.Id) ? coverage.StateAmongMembers(person.Id) : TalkState.NotRequired, null));

    private Id<Talk>? LinkOf(TalkFact? talk) => talk?.Has(actor.PersonId) == true ? talk.Id : null;

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
                : new Mine(pair.Person!, RequiredTalks.Between(me, pair.Other, coverage.Committee).Class, TalkState.Missing, null, 0, null, null,
                    TalkWay.FaceToFace, false))
            .OrderByDescending(mine => mine.AwaitsMe).ThenBy(mine => mine.State is TalkState.Held)];
    }

    // Somebody with whom the reader has no required talk and none arranged: a talk among members is agreed freely.
    private bool MayStillTalk(RosterPerson person, TalkCoverage coverage) =>
        person.Id != actor.PersonId && !person.IsCommittee && !coverage.Committee.Contains(actor.PersonId)
        && coverage.Between(person.Id, actor.PersonId) is null;

    /// <param name="HasMembersColumn">Talks among members are required of somebody.</param>
    /// <param name="Own">The reader's own talks, those that wait for the reader first.</param>
    /// <param name="MayArrange">The secretary, while a required talk has no row.</param>
    /// <param name="Partners">With whom the reader may agree on a talk of their own choice.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<RosterPerson> Committee, IReadOnlyList<Line> Lines, bool HasMembersColumn,
        IReadOnlyList<Count> Counts, IReadOnlyList<Mine> Own, bool MayArrange, IReadOnlyList<RosterPerson> Partners)
    {
        public int Done => Counts.Sum(count => count.Done);

        public int Due => Counts.Sum(count => count.Due);
    }

    public sealed record Line(RosterPerson Person, IReadOnlyList<Cell> WithCommittee, Cell AmongMembers);

    /// <param name="OwnTalk">The talk's page, for the two only.</param>
    public sealed record Cell(TalkState State, Id<Talk>? OwnTalk);

    public sealed record Count(TalkPairClass Class, int Done, int Due);

    public sealed record Mine(
        RosterPerson Other, TalkPairClass Class, TalkState State, Id<Talk>? Id, int Version, DateOnly? HeldOn, string? Place, TalkWay Way,
        bool AwaitsMe);
}
