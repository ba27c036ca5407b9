namespace BranchLife.Application.Reports.Exporting;

/// <summary>Who wants what, in which format and of which record: what the file is named after and what the log says.</summary>
/// <param name="Of">Id of the meeting, campaign or unit.</param>
/// <param name="Called">The unit's short name.</param>
public sealed record ExportOrder(ExportKind Kind, ExportFormat Format, Guid Of, string Called, int Year);
