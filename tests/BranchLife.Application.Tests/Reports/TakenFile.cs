using BranchLife.Application.Reports.Exporting;

namespace BranchLife.Application.Tests.Reports;

/// <summary>A document that was taken out, whole.</summary>
internal sealed record TakenFile(string Name, string ContentType, byte[] Content)
{
    public static async Task<TakenFile> OfAsync(ExportFile file)
    {
        using var content = new MemoryStream();
        await file.WriteAsync(content, CancellationToken.None);
        return new TakenFile(file.Name, file.ContentType, content.ToArray());
    }
}
