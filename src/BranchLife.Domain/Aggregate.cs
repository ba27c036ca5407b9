namespace BranchLife.Domain;

/// <summary>A thing with an identity of its own, changed only through acts that may refuse.</summary>
public abstract class Aggregate<T>
    where T : Aggregate<T>
{
    public required Id<T> Id { get; init; }

    /// <summary>Counts the changes of the thing and of everything inside it; forms carry the number they were shown.</summary>
    public int Version { get; private set; }

    protected static void Require(bool holds, Rule rule)
    {
        if (!holds) throw new RuleViolationException(rule);
    }
}
