using System.Diagnostics;
using BranchLife.Documents.Bench;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Docx;
using BranchLife.Documents.Pdf;
using BranchLife.Documents.Xlsx;

// Run by hand: dotnet run -c Release --project bench/BranchLife.Documents.Bench [SERIF.ttf SANS.ttf]
// Each line is the median of five rounds after two to warm up; memory is the process's peak above the start.
var start = Process.GetCurrentProcess().WorkingSet64;

await MeasureAsync("xlsx, 50,000 rows of 12 columns", () => TableXlsx.WriteAsync(Work.Ledger, Work.Rows(50_000), Stream.Null, default));
await MeasureAsync("1,000 reports as docx in one zip", async () =>
{
    using var bundle = new Bundle(Stream.Null, "专题组织生活会", Work.Moment);
    for (var i = 0; i < 1_000; i++)
        await bundle.AddAsync([], $"情况报告{i}.docx", stream => PaperDocx.WriteAsync(Work.Report(i), stream, default), default);
    await bundle.CompleteAsync(default);
});

if (args is [var serif, var sans])
{
    using var faces = PdfFaces.Open(serif, sans);
    await MeasureAsync("100 reports as pdf", async () =>
    {
        for (var i = 0; i < 100; i++) await PaperPdf.WriteAsync(Work.Report(i), faces, Stream.Null, default);
    });
}

return 0;

async Task MeasureAsync(string what, Func<Task> work)
{
    List<double> rounds = [];
    for (var round = 0; round < 7; round++)
    {
        var clock = Stopwatch.StartNew();
        await work();
        if (round >= 2) rounds.Add(clock.Elapsed.TotalMilliseconds);
    }

    rounds.Sort();
    var peak = (Process.GetCurrentProcess().PeakWorkingSet64 - start) / 1_048_576;
    Console.WriteLine($"{what}: {rounds[2]:0} ms, peak +{peak} MB");
}
