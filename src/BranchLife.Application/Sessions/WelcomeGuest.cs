using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Adds somebody who came unannounced: from the list of those who may guide, or by name where the system does not know them.</summary>
public sealed class WelcomeGuest(BranchLifeDbContext db, Gate gate, CrowdedSave crowd, IdSource ids)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, Guest guest, int version, CancellationToken ct) => await crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        if (version < 0) throw new StaleVersionException();
        session.Welcome(guest.PersonId is { } known
            ? await KnownAsync(session, known, ct)
            : Register(guest));

        await db.SaveChangesAsync(ct);
    });

    private async Task<RosterLine> KnownAsync(MeetingSession session, Id<Person> person, CancellationToken ct) =>
        (await GuestCandidate.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct))
            .FirstOrDefault(candidate => candidate.PersonId == person)?.Line
        ?? throw new RuleViolationException(RecordingRules.GuestsCanBeInvited);

    private RosterLine Register(Guest guest)
    {
        var person = Person.Register(ids.Next<Person>(), guest.Name ?? "", new PersonFacts());
        db.Add(person);
        var standing = Text.Optional(guest.Standing, Text.Name) ?? guest.Capacity.Word;
        return new RosterLine(person.Id, standing, guest.Capacity, IsExpected: false, HasVote: false);
    }

    /// <param name="PersonId">Of those who may guide; otherwise name and standing are given.</param>
    /// <param name="Name">Of somebody whom the system does not know.</param>
    /// <param name="Standing">As 群众代表, 入党积极分子, 镇党委组织委员.</param>
    /// <param name="Capacity">Guide or observer, never member.</param>
    public sealed record Guest(Id<Person>? PersonId, string? Name, string? Standing, AttendanceCapacity Capacity);
}
