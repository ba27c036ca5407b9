using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>What convening would freeze: the sign-in list of every sitting, its agenda and when it would end.</summary>
public sealed class ConvenePreview(BranchLifeDbContext db, Gate gate, ConveningFindings findings, TimeProvider clock)
{
    internal static readonly TimeOnly UsualStart = new(14, 30);

    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.Convene, ct);
        var source = await RosterSource.ReadAsync(db, meeting.BranchId, clock.Today, ct);
        var guests = await GuestCandidate.ReadAsync(db, meeting.BranchId, clock.Today, ct);
        var people = source.People.Select(entry => entry.PersonId).Concat(new[] { meeting.HostId, meeting.RecorderId }.OfType<Id<Person>>());
        var names = await db.NamesOfAsync(people, ct);
        var begins = meeting.StartsAt ?? UsualStart;
        return new View
        {
            Title = meeting.Title, Version = meeting.Version, Stage = meeting.Stage, HeldOn = meeting.HeldOn, Begins = begins, Place = meeting.Place,
            Form = meeting.Form, Host = NameOf(meeting.HostId), Recorder = NameOf(meeting.RecorderId), Today = clock.Today, Guests = guests,
            Findings = meeting.Stage is MeetingStage.ReadyToConvene ? await findings.FindAsync(meeting, ct) : [],
            Sittings = [.. SessionRoster.For(meeting, source, []).Select(Sitting)],
        };

        string? NameOf(Id<Person>? person) => person is { } known ? names.GetValueOrDefault(known) : null;

        View.Sitting Sitting(PlannedSession planned)
        {
            var agenda = Agenda.For(planned, meeting.HostId ?? default, source.Posts, meeting.Kinds);
            return new View.Sitting(
                planned.Title, NameOf(planned.HostId), planned.Roster.Count(line => line.IsExpected),
                planned.Roster.Count(line => line is { IsExpected: true, HasVote: true }),
                [.. planned.Roster.Select(line => new View.Line(names[line.PersonId], line.Standing, line.IsExpected, line.HasVote))],
                AgendaRow.Of(agenda, begins, names), begins.AddMinutes(agenda.Minutes), agenda.Minutes);
        }
    }

    public sealed record View
    {
        public required string Title { get; init; }

        public required int Version { get; init; }

        public required MeetingStage Stage { get; init; }

        public required DateOnly? HeldOn { get; init; }

        public required TimeOnly Begins { get; init; }

        public required string? Place { get; init; }

        public required MeetingForm Form { get; init; }

        public required string? Host { get; init; }

        public required string? Recorder { get; init; }

        public required DateOnly Today { get; init; }

        public required IReadOnlyList<GuestCandidate> Guests { get; init; }

        public required IReadOnlyList<Finding> Findings { get; init; }

        public required IReadOnlyList<Sitting> Sittings { get; init; }

        public sealed record Sitting(
            string Title, string? Host, int Expected, int Votes, IReadOnlyList<Line> Lines, IReadOnlyList<AgendaRow> Agenda, TimeOnly Ends,
            int Minutes);

        public sealed record Line(string Name, string Standing, bool IsExpected, bool HasVote);
    }
}
