using System.Diagnostics;
using BranchLife.Documents.Bench;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Docx;
using BranchLife.Documents.Pdf;
using BranchLife.Documents.Reading;
using BranchLife.Documents.Xlsx;

// Run by hand: dotnet run -c Release --project bench/BranchLife.Documents.Bench [SERIF.ttf SANS.ttf]
// Each line is the median of five rounds after two to warm up: time by the clock, and processor time, which other work on the machine
// does not lengthen. Memory is the process's peak above the start.
var start = Process.GetCurrentProcess().WorkingSet64;

await MeasureAsync("xlsx, 50,000 rows of 12 columns", () => TableXlsx.WriteAsync(Work.Ledger, Work.Rows(50_000), Stream.Null, default));
using var workbook = new MemoryStream();
await TableXlsx.WriteAsync(Work.Ledger, Work.Rows(50_000), workbook, default);
var file = workbook.ToArray();
await MeasureAsync("xlsx, 50,000 rows of 12 columns read back", () => Task.Run(() => WorkbookReader.Read(new MemoryStream(file))));
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
    List<double> rounds = [], busy = [];
    for (var round = 0; round < 7; round++)
    {
        var (clock, used) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        await work();
        if (round < 2) continue;
        rounds.Add(clock.Elapsed.TotalMilliseconds);
        busy.Add((Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds);
    }

    rounds.Sort();
    busy.Sort();
    var peak = (Process.GetCurrentProcess().PeakWorkingSet64 - start) / 1_048_576;
    Console.WriteLine($"{what}: {rounds[2]:0} ms, processor {busy[2]:0} ms, peak +{peak} MB");
}
