namespace BranchLife.Domain.Sessions;

/// <summary>How a speaker stands to the record of the own words.</summary>
public enum ConfirmationState
{
    /// <summary>Has said nothing, or the record has changed since.</summary>
    Awaited,
    Confirmed,
    ConfirmedOnPaper,
    ChangeAsked,

    /// <summary>The recorder keeps his version; both stand in the sealed record.</summary>
    Dissent,
}
