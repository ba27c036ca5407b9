using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Sessions;

/// <summary>One line of the printed agenda: when, who, what.</summary>
public sealed record AgendaRow(int Ordinal, AgendaKind Kind, Id<Person>? PersonId, string? Name, int Minutes, TimeOnly At)
{
    internal static IReadOnlyList<AgendaRow> Of(Agenda agenda, TimeOnly begins, IReadOnlyDictionary<Id<Person>, string> names) =>
    [
        .. agenda.Items.Select(item => new AgendaRow(
            item.Ordinal, item.Kind, item.PersonId, item.PersonId is { } person ? names.GetValueOrDefault(person) : null, item.Minutes,
            begins.AddMinutes(item.BeginsAfter))),
    ];
}
