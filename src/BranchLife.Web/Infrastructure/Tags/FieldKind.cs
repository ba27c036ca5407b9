namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>How a value is entered. <see cref="Auto"/> takes it from the type: days, clock times, numbers, yes or no, files, text.</summary>
public enum FieldKind
{
    Auto,
    Text,
    Area,
    Select,
    Radio,
    Checks,
    Check,
    Date,
    Time,
    Number,
    Password,
    File,
}
