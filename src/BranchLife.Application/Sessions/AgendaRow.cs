using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>One line of the printed agenda: when, who, what. A member's whole round is one line.</summary>
public sealed record AgendaRow(IReadOnlyList<AgendaKind> Kinds, Id<Person>? PersonId, string? Name, int Minutes, TimeOnly At)
{
    internal static IReadOnlyList<AgendaRow> Of(Agenda agenda, TimeOnly begins, IReadOnlyDictionary<Id<Person>, string> names)
    {
        var rows = new List<AgendaRow>();
        foreach (var item in agenda.Items)
        {
            if (rows is [.., var last] && item.Kind.IsPersonal && last.Kinds[0].IsPersonal && last.PersonId == item.PersonId)
                rows[^1] = last with { Kinds = [.. last.Kinds, item.Kind], Minutes = last.Minutes + item.Minutes };
            else
                rows.Add(new AgendaRow([item.Kind], item.PersonId, NameOf(item.PersonId), item.Minutes, begins.AddMinutes(item.BeginsAfter)));
        }

        return rows;

        string? NameOf(Id<Person>? person) => person is { } known ? names.GetValueOrDefault(known) : null;
    }
}
