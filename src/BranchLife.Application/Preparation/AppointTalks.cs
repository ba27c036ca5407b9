using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// Gives talks a day and an hour, arranging those that had no row: what the secretary took over of a suggested timetable.
/// Refused as a whole where somebody would be in two talks at once; everybody in it gets one notice.
/// </summary>
public sealed class AppointTalks(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <returns>How many talks have a day now that had none.</returns>
    public async Task<int> ExecuteAsync(Id<Meeting> meeting, IReadOnlyList<TalkAppointment> chosen, string? place, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.Prepare, ct);
        var roster = await PreparationRoster.OfAsync(db, prepared, actor.Today, ct);
        var talks = await db.Talks.Where(talk => talk.MeetingId == meeting).ToListAsync(ct);
        RequireNoClash(chosen, talks, roster);
        foreach (var appointment in chosen) Appoint(appointment);
        foreach (var person in chosen.SelectMany(one => new[] { one.First, one.Second }).Distinct().Where(person => person != actor.PersonId))
            db.Add(Notice.To(ids.Next<Notice>(), person, "已为您约定谈心谈话的时间，请查看。", $"/meetings/{meeting}/talks", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return chosen.Count;

        void Appoint(TalkAppointment appointment)
        {
            var talk = talks.Find(talk => talk.IsBetween(appointment.First, appointment.Second)) ?? Arrange(prepared, roster, appointment);
            talk.Appoint(appointment.On, appointment.At, place, prepared.HeldOn, actor.Today);
        }
    }

    private Talk Arrange(Meeting meeting, IReadOnlyList<RosterPerson> roster, TalkAppointment appointment)
    {
        if (roster.Count(person => appointment.Has(person.Id)) < 2) throw new NotFoundException();
        var pair = RequiredTalks.Between(
            appointment.First, appointment.Second, [.. roster.Where(person => person.IsCommittee).Select(person => person.Id)]);
        var talk = Talk.Arrange(ids.Next<Talk>(), meeting, pair.First, pair.Second, pair.Class);
        db.Add(talk);
        return talk;
    }

    private static void RequireNoClash(IReadOnlyList<TalkAppointment> chosen, List<Talk> talks, IReadOnlyList<RosterPerson> roster)
    {
        var standing = talks
            .Where(talk => talk is { HeldOn: null, PlannedOn: not null, PlannedAt: not null } && !chosen.Any(one => talk.IsBetween(one.First, one.Second)))
            .Select(talk => new TalkAppointment(talk.FirstId, talk.SecondId, talk.PlannedOn!.Value, talk.PlannedAt!.Value)).ToArray();
        var clashing = chosen.Where((one, i) => standing.Concat(chosen.Take(i)).Any(one.ClashesWith)).ToArray();
        if (clashing.Length == 0) return;

        var names = roster.ToDictionary(person => person.Id, person => person.Name);
        throw new RuleViolationException(PreparationRules.OneTalkAtATime, string.Join('；', clashing.Select(one => FormattableString.Invariant(
            $"{one.On.Month}月{one.On.Day}日{one.At:HH\\:mm} {names.GetValueOrDefault(one.First)}—{names.GetValueOrDefault(one.Second)}"))));
    }
}
