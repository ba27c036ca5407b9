namespace BranchLife.Domain;

/// <summary>Days from..to, both included, Asia/Shanghai; an open end has no last day.</summary>
public readonly record struct Period(DateOnly From, DateOnly? To)
{
    public bool Contains(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(Period other) =>
        (other.To is null || From <= other.To) && (To is null || other.From <= To);

    public static Period Checked(DateOnly from, DateOnly? to) =>
        to is null || from <= to ? new Period(from, to) : throw new RuleViolationException(CommonRules.PeriodsRunForward);
}
