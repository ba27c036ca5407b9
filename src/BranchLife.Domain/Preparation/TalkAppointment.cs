using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>Two comrades, a day and an hour.</summary>
public readonly record struct TalkAppointment(Id<Person> First, Id<Person> Second, DateOnly On, TimeOnly At)
{
    public bool Has(Id<Person> person) => First == person || Second == person;

    /// <summary>The same hour with one of the same people.</summary>
    public bool ClashesWith(TalkAppointment other) =>
        On == other.On && At == other.At && (Has(other.First) || Has(other.Second));
}
