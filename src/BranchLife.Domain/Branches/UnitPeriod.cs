namespace BranchLife.Domain.Branches;

/// <summary>What a unit was called and where it stood from one day to another.</summary>
public sealed class UnitPeriod(string name, UnitKind kind, Id<Unit>? superiorId, DateOnly from)
{
    public string Name { get; private set; } = name;

    public UnitKind Kind { get; private set; } = kind;

    public Id<Unit>? SuperiorId { get; private set; } = superiorId;

    public DateOnly From { get; private set; } = from;

    public DateOnly? To { get; private set; }

    internal void End(DateOnly lastDay) => To = lastDay;
}
