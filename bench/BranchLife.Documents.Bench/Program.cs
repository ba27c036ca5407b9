using System.Diagnostics;
using BranchLife.Documents.Bench;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Docx;
using BranchLife.Documents.Pdf;
using BranchLife.Documents.Reading;
using BranchLife.Documents.Xlsx;

// Run by hand: dotnet run -c Release --project bench/BranchLife.Documents.Bench -- write|read|reports|pdf [SERIF.ttf SANS.ttf]
// One line: the median of five rounds after two to warm up, by the clock and in processor time, which other work on the machine does
// not lengthen; memory is the process's peak above what it held after one small document.
await WriteAsync(100, Stream.Null);
var idle = Process.GetCurrentProcess().WorkingSet64;

switch (args)
{
    case ["write"]:
        await MeasureAsync("xlsx, 50,000 rows of 12 columns out", () => WriteAsync(50_000, Stream.Null));
        break;
    case ["read"]:
        var path = Path.GetTempFileName();
        await using (var made = File.Create(path)) await WriteAsync(50_000, made);
        await MeasureAsync("xlsx, 50,000 rows of 12 columns in", async () =>
        {
            await using var file = File.OpenRead(path);
            WorkbookReader.Read(file);
        });
        File.Delete(path);
        break;
    case ["reports"]:
        await MeasureAsync("1,000 reports as docx in one zip", async () =>
        {
            using var bundle = new Bundle(Stream.Null, "专题组织生活会", Work.Moment);
            for (var i = 0; i < 1_000; i++)
                await bundle.AddAsync([], $"情况报告{i}.docx", stream => PaperDocx.WriteAsync(Work.Report(i), stream, default), default);
            await bundle.CompleteAsync(default);
        });
        break;
    case ["pdf", var serif, var sans]:
        using (var faces = PdfFaces.Open(serif, sans))
        {
            await MeasureAsync("100 reports as pdf", async () =>
            {
                for (var i = 0; i < 100; i++) await PaperPdf.WriteAsync(Work.Report(i), faces, Stream.Null, default);
            });
        }

        break;
    default:
        Console.Error.WriteLine("write | read | reports | pdf SERIF.ttf SANS.ttf");
        return 2;
}

return 0;

static Task WriteAsync(int rows, Stream output) => TableXlsx.WriteAsync(Work.Ledger, Work.Rows(rows), output, default);

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
    var peak = (Process.GetCurrentProcess().PeakWorkingSet64 - idle) / 1_048_576;
    Console.WriteLine($"{what}: {rounds[2]:0} ms, processor {busy[2]:0} ms, peak +{peak} MB");
}
