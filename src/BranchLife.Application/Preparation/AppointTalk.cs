using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Agrees on when and where two talk: by one of the two, or by the secretary for others.</summary>
public sealed class AppointTalk(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="version">Of the arranged talk; 0 where none was arranged.</param>
    public async Task ExecuteAsync(Id<Meeting> meeting, Id<Person> one, Id<Person> other, Entry entry, int version, CancellationToken ct)
    {
        var isOneOfTheTwo = actor.PersonId == one || actor.PersonId == other;
        var prepared = await gate.ReadAsync(meeting, isOneOfTheTwo ? MeetingAction.TakePart : MeetingAction.Prepare, ct);
        var roster = await PreparationRoster.OfAsync(db, prepared, actor.Today, ct);
        if (roster.Count(person => person.Id == one || person.Id == other) < 2) throw new NotFoundException();

        var talk = await db.Talks.SingleOrDefaultAsync(talk => talk.MeetingId == meeting
            && ((talk.FirstId == one && talk.SecondId == other) || (talk.FirstId == other && talk.SecondId == one)), ct);
        if ((talk?.Version ?? 0) != version) throw new StaleVersionException();
        if (talk is null)
        {
            var pair = RequiredTalks.Between(one, other, [.. roster.Where(person => person.IsCommittee).Select(person => person.Id)]);
            talk = Talk.Arrange(ids.Next<Talk>(), prepared, pair.First, pair.Second, pair.Class);
            db.Add(talk);
        }

        talk.Appoint(entry.On, entry.At, entry.Place, prepared.HeldOn, actor.Today);
        foreach (var person in new[] { one, other }.Where(person => person != actor.PersonId))
            db.Add(Notice.To(ids.Next<Notice>(), person, "已为您约定谈心谈话的时间，请查看。", $"/meetings/{meeting}/talks", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    public sealed record Entry(DateOnly On, TimeOnly? At, string? Place);
}
