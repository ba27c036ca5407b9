using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>A talk without what was said.</summary>
internal sealed record TalkFact(
    Id<Talk> Id, int Version, Id<Person> FirstId, Id<Person> SecondId, TalkPairClass Class, DateOnly? HeldOn, string? Place, TalkWay Way,
    bool FirstConfirmed, bool SecondConfirmed)
{
    public DateOnly? PlannedOn { get; init; }

    public TimeOnly? PlannedAt { get; init; }

    public string? PlannedPlace { get; init; }

    public TalkState State => HeldOn is null ? TalkState.Arranged : FirstConfirmed && SecondConfirmed ? TalkState.Held : TalkState.Unconfirmed;

    /// <summary>An hour that the two have kept free; none once they have talked.</summary>
    public TalkAppointment? Appointment =>
        HeldOn is null && PlannedOn is { } day && PlannedAt is { } hour ? new TalkAppointment(FirstId, SecondId, day, hour) : null;

    public bool Has(Id<Person> person) => FirstId == person || SecondId == person;

    public bool IsBetween(Id<Person> one, Id<Person> other) => one != other && Has(one) && Has(other);

    public Id<Person> Beside(Id<Person> person) => FirstId == person ? SecondId : FirstId;

    public bool Awaits(Id<Person> person) => HeldOn is not null && (FirstId == person ? !FirstConfirmed : !SecondConfirmed);

    public static Task<List<TalkFact>> OfAsync(BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        db.Talks.Where(talk => talk.MeetingId == meeting).Select(talk => new TalkFact(
            talk.Id, talk.Version, talk.FirstId, talk.SecondId, talk.PairClass, talk.HeldOn, talk.Place, talk.Way,
            talk.FirstConfirmedAt != null, talk.SecondConfirmedAt != null)
        {
            PlannedOn = talk.PlannedOn, PlannedAt = talk.PlannedAt, PlannedPlace = talk.PlannedPlace,
        }).ToListAsync(ct);
}
