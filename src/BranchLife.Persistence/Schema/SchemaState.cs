namespace BranchLife.Persistence.Schema;

/// <summary>How the database's schema stands to the one that this program knows.</summary>
public enum SchemaState
{
    Unreachable,
    Empty,
    Outdated,
    Current,

    /// <summary>A newer program has migrated it; this one would not understand what it reads.</summary>
    Newer,
}
