using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;

namespace BranchLife.Web.Commands;

/// <summary>What texts share beyond standing phrases and quoted titles, each with each. Pure: no database is opened, nothing is kept.</summary>
[Command("similar", "similar --json FILE FILE...", NeedsDatabase = false, NeedsHost = false)]
internal sealed class SimilarCommand(Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        var files = new List<string>();
        while (args.Next() is { } file) files.Add(file);
        args.End();
        if (files.Count < 2) throw new UsageException("至少要给出两个文件。");

        var texts = new List<ComparedText>();
        foreach (var file in files) texts.Add(ComparedText.Of(await ReadAsync(file, ct), PhraseBook.Shipped));
        var pairs = Pairs(files, texts).ToArray();
        if (json)
        {
            await terminal.WriteAsync(new Answer(pairs));
            return;
        }

        foreach (var pair in pairs) await terminal.SayAsync($"{pair.A}\t{pair.B}\t{pair.Similarity:P0}");
    }

    private static IEnumerable<Pair> Pairs(List<string> files, List<ComparedText> texts)
    {
        for (var a = 0; a < files.Count; a++)
        {
            for (var b = a + 1; b < files.Count; b++)
            {
                var compared = TextPair.Compare(texts[a], texts[b]);
                yield return new Pair(files[a], files[b], compared.Similarity, compared.Passages);
            }
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllTextAsync(file, ct);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"文件“{file}”读不出来。");
        }
    }

    private sealed record Answer(IReadOnlyList<Pair> Pairs);

    private sealed record Pair(string A, string B, double Similarity, IReadOnlyList<Passage> Passages);
}
