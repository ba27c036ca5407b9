using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>When two are to talk, for whoever may set it.</summary>
public sealed class TalkArrangement(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, Id<Person> one, Id<Person> other, CancellationToken ct)
    {
        var isOneOfTheTwo = actor.PersonId == one || actor.PersonId == other;
        var prepared = await gate.ReadAsync(meeting, isOneOfTheTwo ? MeetingAction.TakePart : MeetingAction.Prepare, ct);
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var roster = await PreparationRoster.OfAsync(db, prepared, actor.Today, ct);
        var coverage = await TalkCoverage.OfAsync(db, meeting, head.CampaignId, roster, ct);
        var pair = RequiredTalks.Between(one, other, coverage.Committee);
        var talk = coverage.Between(one, other);
        return new View(
            head, PersonOf(pair.First), PersonOf(pair.Second), pair.Class, talk?.State ?? TalkState.Missing, talk?.Version ?? 0,
            talk?.PlannedOn, talk?.PlannedAt, talk?.PlannedPlace,
            [.. coverage.Talks.Where(known => known.PlannedOn is not null && known.HeldOn is null && known != talk && (known.Has(one) || known.Has(other)))
                .OrderBy(known => known.PlannedOn).ThenBy(known => known.PlannedAt)
                .Select(known => new Taken(NameOf(known.FirstId), NameOf(known.SecondId), known.PlannedOn!.Value, known.PlannedAt))]);

        RosterPerson PersonOf(Id<Person> id) => roster.FirstOrDefault(person => person.Id == id) ?? throw new NotFoundException();
        string NameOf(Id<Person> id) => roster.FirstOrDefault(person => person.Id == id)?.Name ?? "已离开支部的同志";
    }

    /// <param name="Version">0 where the talk has no row yet.</param>
    /// <param name="Taken">What the two have in their calendar already.</param>
    public sealed record View(
        MeetingHead Head, RosterPerson First, RosterPerson Second, TalkPairClass Class, TalkState State, int Version,
        DateOnly? On, TimeOnly? At, string? Place, IReadOnlyList<Taken> Taken);

    public sealed record Taken(string First, string Second, DateOnly On, TimeOnly? At);
}
