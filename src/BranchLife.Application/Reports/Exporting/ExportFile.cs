namespace BranchLife.Application.Reports.Exporting;

/// <summary>A document as it is handed out.</summary>
public sealed record ExportFile(string Name, string ContentType, byte[] Content);
