namespace BranchLife.Documents.Reading;

public enum CellKind
{
    Empty,
    Text,
    Number,

    /// <summary>A number that the file shows as a day.</summary>
    Date,
    Boolean,

    /// <summary>An error such as #N/A.</summary>
    Error,

    /// <summary>A formula whose result the file does not hold: neither empty nor readable.</summary>
    FormulaWithoutResult,
}
