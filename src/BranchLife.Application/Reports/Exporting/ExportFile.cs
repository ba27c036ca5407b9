namespace BranchLife.Application.Reports.Exporting;

/// <summary>A document as it is handed out; written while it is made, so a large one needs no room.</summary>
public sealed record ExportFile(string Name, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync);
