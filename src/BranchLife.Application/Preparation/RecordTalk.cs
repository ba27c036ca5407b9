using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>One of the two records that the talk took place; the other is asked to confirm.</summary>
public sealed class RecordTalk(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="version">Of the arranged talk; 0 where none was arranged.</param>
    public async Task<Id<Talk>> ExecuteAsync(Id<Meeting> meeting, Id<Person> other, Entry entry, int version, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.TakePart, ct);
        var roster = await PreparationRoster.OfAsync(db, prepared, actor.Today, ct);
        var coverage = await TalkCoverage.OfAsync(db, meeting, prepared.CampaignId, roster, ct);
        var talk = coverage.Between(actor.PersonId, other) is { } known
            ? await gate.OpenAsync(known.Id, TalkAction.Record, version, ct)
            : Arrange(prepared, roster, other, coverage);
        var wasConfirmed = talk.IsConfirmed;
        talk.Record(entry.HeldOn, entry.Place, entry.Way, actor.PersonId, clock.GetUtcNow());
        if (!talk.IsConfirmed || !wasConfirmed)
            db.Add(Notice.To(ids.Next<Notice>(), other, "有一次谈心谈话请您确认。", $"/talks/{talk.Id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return talk.Id;
    }

    private Talk Arrange(Meeting meeting, IReadOnlyList<RosterPerson> roster, Id<Person> other, TalkCoverage coverage)
    {
        if (roster.All(person => person.Id != other)) throw new NotFoundException();
        var pair = RequiredTalks.Between(actor.PersonId, other, coverage.Committee);
        var talk = Talk.Arrange(ids.Next<Talk>(), meeting, pair.First, pair.Second, pair.Class);
        db.Add(talk);
        return talk;
    }

    public sealed record Entry(DateOnly HeldOn, string? Place, TalkWay Way);
}
