using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Reports.Agendas;

/// <summary>One sitting on paper: as it was opened, or as it would open by the plan and today's roster.</summary>
internal sealed record Sitting(
    string Title, string? Host, IReadOnlyList<RosterLine> Lines, IReadOnlyList<AgendaRow> Agenda, TimeOnly Begins, int Minutes,
    IReadOnlyDictionary<Id<Person>, string> Names)
{
    public TimeOnly Ends => Begins.AddMinutes(Minutes);

    /// <summary>Who has a round, in the order in which rounds are typed in.</summary>
    public IEnumerable<RosterLine> Members => Lines.Where(line => line is { Capacity.IsMember: true, IsExpected: true });

    public string NameOf(RosterLine line) => Names[line.PersonId];
}
