namespace BranchLife.Domain.Procedure;

public enum FindingSeverity
{
    Info,
    Warning,
    Error,
}
