using System.Diagnostics;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests.Pdf;

public sealed class APdfWithRealLetters
{
    [ChineseFontFact]
    public async Task reads_the_same_in_another_program()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        using (var faces = PdfFaces.Open(ChineseFontFactAttribute.Font!, ChineseFontFactAttribute.Font!))
        await using (var file = File.Create(path))
        {
            var paper = new Paper("专题组织生活会情况报告") { Body = [Say($"会议应到党员{Fact.Count("应到人数", 32)}名，“红脸出汗”。")] };
            await PaperPdf.WriteAsync(paper, faces, file, CancellationToken.None);
        }

        var words = await ReadAsync(path);
        var length = new FileInfo(path).Length;
        File.Delete(path);

        Assert.Contains("专题组织生活会情况报告", words, StringComparison.Ordinal);
        Assert.Contains("会议应到党员32名，“红脸出汗”。", words, StringComparison.Ordinal);
        Assert.InRange(length, 5_000, 60_000);
    }

    private static async Task<string> ReadAsync(string path)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [path, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var words = await reader.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await reader.StandardError.ReadToEndAsync());
        await reader.WaitForExitAsync();
        return words;
    }
}
