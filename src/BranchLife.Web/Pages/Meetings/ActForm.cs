namespace BranchLife.Web.Pages.Meetings;

/// <summary>A form that only acts.</summary>
public sealed record ActForm
{
    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }
}
