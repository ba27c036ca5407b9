namespace BranchLife.Domain.Branches;

/// <summary>
/// A node of the organization tree on every day of its life: committees, general branches, branches, groups.
/// Name, kind and superior are kept by period, so that any past day can be shown.
/// </summary>
public sealed class Unit : Aggregate<Unit>
{
    private readonly List<UnitPeriod> _periods = [];
    private readonly List<UnitAncestor> _ancestors = [];

    private Unit()
    {
    }

    /// <summary>党组织代码, unique; the office's own numbering.</summary>
    public required string Code { get; init; }

    public string Name { get; private set; } = "";

    public string? ShortName { get; private set; }

    public UnitKind Kind { get; private set; }

    public BranchDomain? Domain { get; private set; }

    /// <summary>直属党支部: directly under a committee.</summary>
    public bool IsDirect { get; private set; }

    public Id<Unit>? SuperiorId { get; private set; }

    public DateOnly? FoundedOn { get; private set; }

    /// <summary>The source named only year and month.</summary>
    public bool FoundedMonthOnly { get; private set; }

    public DateOnly? TermFrom { get; private set; }

    public DateOnly? TermTo { get; private set; }

    /// <summary>As the office wrote it; bound to a person when a member of that name takes the post.</summary>
    public string? SecretaryName { get; private set; }

    /// <summary>The superior has switched on plan review for meetings without campaign in its subtree.</summary>
    public bool ReviewsPlansBelow { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public IReadOnlyList<UnitPeriod> Periods => _periods;

    /// <summary>Every unit above, with the number of steps; lists of a subtree are one join.</summary>
    public IReadOnlyList<UnitAncestor> Ancestors => _ancestors;

    public string Called => ShortName ?? Name;

    public static Unit Found(Id<Unit> id, string code, string name, UnitKind kind, Unit? superior, DateOnly validFrom)
    {
        var unit = new Unit
        {
            Id = id,
            Code = Text.Required(code, Text.Code, BranchRules.AUnitHasACode),
            Name = Text.Required(name, Text.Title, BranchRules.AUnitHasAName),
            Kind = kind,
            SuperiorId = superior?.Id,
            ValidFrom = validFrom,
        };
        unit._periods.Add(new UnitPeriod(unit.Name, kind, superior?.Id, validFrom));
        unit.StandUnder(superior);
        return unit;
    }

    /// <summary>Facts that have no history of their own; null leaves nothing behind.</summary>
    public void Describe(UnitFacts facts)
    {
        if (facts.TermFrom is { } from && facts.TermTo is { } to)
            Require(from <= to, BranchRules.ATermEndsAfterItBegins);

        (ShortName, SecretaryName) = (Text.Optional(facts.ShortName, Text.Name), Text.Optional(facts.SecretaryName, Text.Name));
        (Domain, IsDirect) = (facts.Domain, facts.IsDirect);
        (FoundedOn, FoundedMonthOnly) = (facts.FoundedOn, facts.FoundedMonthOnly);
        (TermFrom, TermTo) = (facts.TermFrom, facts.TermTo);
    }

    /// <summary>A new name, kind or superior from a day on; the time before stays readable.</summary>
    public void Change(string name, UnitKind kind, Unit? superior, DateOnly from)
    {
        var newName = Text.Required(name, Text.Title, BranchRules.AUnitHasAName);
        if (newName == Name && kind == Kind && superior?.Id == SuperiorId) return;

        Require(superior?.Id != Id && superior?._ancestors.All(above => above.AncestorId != Id) != false,
            BranchRules.NoUnitStandsUnderItself);
        var current = OpenPeriod();
        if (current.From >= from) _periods.Remove(current);
        else current.End(from.AddDays(-1));

        var start = current.From >= from ? current.From : from;
        _periods.Add(new UnitPeriod(newName, kind, superior?.Id, start));
        (Name, Kind, SuperiorId) = (newName, kind, superior?.Id);
        StandUnder(superior);
    }

    /// <summary>Recomputes the units above; called for every descendant after a move.</summary>
    public void StandUnder(Unit? superior)
    {
        _ancestors.Clear();
        if (superior is null) return;

        _ancestors.Add(new UnitAncestor(superior.Id, 1));
        _ancestors.AddRange(superior._ancestors.Select(above => new UnitAncestor(above.AncestorId, above.Depth + 1)));
    }

    public void Dissolve(DateOnly lastDay)
    {
        var current = OpenPeriod();
        Require(lastDay >= current.From, CommonRules.PeriodsRunForward);
        ValidTo = lastDay;
        current.End(lastDay);
    }

    public void ReviewPlansBelow(bool reviews) => ReviewsPlansBelow = reviews;

    /// <summary>What the unit was called, and where it stood, on a past day; null before and after its life.</summary>
    public UnitPeriod? On(DateOnly day) => _periods.FirstOrDefault(period => new Period(period.From, period.To).Contains(day));

    private UnitPeriod OpenPeriod()
    {
        Require(ValidTo is null, BranchRules.DissolvedUnitsStay);
        return _periods.Single(period => period.To is null);
    }
}
