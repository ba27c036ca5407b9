using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings.Regular;

public sealed class RegularMeetingDetails(BranchLifeDbContext db, Relations relations, BranchRoster roster, Actor actor)
{
    public async Task<View> FindAsync(Id<RegularMeeting> id, CancellationToken ct)
    {
        var meeting = await db.RegularMeetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        if (!RegularMeetingAccess.Allows(RegularMeetingAction.Read, meeting, relation)) throw new NotFoundException();
        var members = await roster.FindAsync(meeting.BranchId, meeting.HeldOn, ct);
        var names = await db.NamesOfAsync(
            [meeting.HostId, meeting.RecorderId, meeting.SealedById, .. meeting.Attendances.Select(line => (Id<Person>?)line.PersonId)], ct);
        return new View
        {
            Id = id, Version = meeting.Version, BranchId = meeting.BranchId, Stage = meeting.Stage, Kinds = meeting.Kinds, Title = meeting.Title,
            HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt, Place = meeting.Place, Agenda = meeting.Agenda,
            HostId = meeting.HostId, RecorderId = meeting.RecorderId, Host = names.Of(meeting.HostId), Recorder = names.Of(meeting.RecorderId),
            Minutes = meeting.Minutes, Decisions = meeting.Decisions, SealedBy = names.Of(meeting.SealedById), SealedAt = meeting.SealedAt,
            Branch = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            Allowed = Enum.GetValues<RegularMeetingAction>().Where(action => RegularMeetingAccess.Allows(action, meeting, relation)).ToHashSet(),
            Lines = LinesOf(meeting, members, names),
            Adopted = await db.Meetings.VisibleTo(db, actor).Where(planned => planned.AdoptedById == id).OrderBy(planned => planned.Id)
                .Select(planned => new AdoptedLine(planned.Id, planned.Title)).ToListAsync(ct),
        };
    }

    // Before it is held: the branch (of a 支委会 the committee) as it stands; afterwards who was written down.
    private static IReadOnlyList<Line> LinesOf(
        RegularMeeting meeting, IReadOnlyList<BranchRoster.Entry> members, Dictionary<Id<Person>, string> names)
    {
        if (meeting.Attendances.Count == 0)
        {
            return [.. members.Where(member => meeting.Kinds is not MeetingKinds.CommitteeMeeting || member.IsCommittee)
                .Select(member => new Line(member.PersonId, member.Name, member.Standing, null, null))];
        }

        var standing = members.ToDictionary(member => member.PersonId, member => member.Standing);
        var order = members.Select(member => member.PersonId).ToList();
        return [.. meeting.Attendances.OrderBy(line => order.IndexOf(line.PersonId) is var at and >= 0 ? at : int.MaxValue)
            .Select(line => new Line(line.PersonId, names[line.PersonId], standing.GetValueOrDefault(line.PersonId), line.WasPresent, line.AbsenceReason))];
    }

    public sealed record View
    {
        public required Id<RegularMeeting> Id { get; init; }

        public required int Version { get; init; }

        public required Id<Unit> BranchId { get; init; }

        public required string Branch { get; init; }

        public required RegularMeetingStage Stage { get; init; }

        public required MeetingKinds Kinds { get; init; }

        public required string Title { get; init; }

        public required DateOnly HeldOn { get; init; }

        public required TimeOnly? StartsAt { get; init; }

        public required string? Place { get; init; }

        public required string? Agenda { get; init; }

        public required Id<Person>? HostId { get; init; }

        public required Id<Person>? RecorderId { get; init; }

        public required string? Host { get; init; }

        public required string? Recorder { get; init; }

        public required string? Minutes { get; init; }

        public required string? Decisions { get; init; }

        public required string? SealedBy { get; init; }

        public required DateTimeOffset? SealedAt { get; init; }

        public required IReadOnlySet<RegularMeetingAction> Allowed { get; init; }

        public required IReadOnlyList<Line> Lines { get; init; }

        /// <summary>Meetings whose plan this one adopted.</summary>
        public required IReadOnlyList<AdoptedLine> Adopted { get; init; }
    }

    /// <param name="PersonId">Who is expected, or was written down.</param>
    /// <param name="Name">As registered.</param>
    /// <param name="Standing">Post or status on that day.</param>
    /// <param name="WasPresent">Null before anything was written down.</param>
    /// <param name="AbsenceReason">Why not.</param>
    public sealed record Line(Id<Person> PersonId, string Name, string? Standing, bool? WasPresent, string? AbsenceReason);

    public sealed record AdoptedLine(Id<Meeting> Id, string Title);
}
