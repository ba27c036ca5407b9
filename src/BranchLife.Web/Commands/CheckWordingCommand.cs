using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Domain.Branches;

namespace BranchLife.Web.Commands;

/// <summary>Wording hints and residue of texts on standard input. Pure: no database is opened, nothing is kept.</summary>
/// <remarks>One text a line, but a report is the whole input. Offsets count from the beginning of the line (of the input).</remarks>
[Command("check-wording", "check-wording --kind criticism|outline|report [--unit-kind NAME] [--json] < FILE", NeedsDatabase = false, NeedsHost = false)]
internal sealed class CheckWordingCommand(Terminal terminal) : ICommand
{
    private const string UnitLine = "# unit:";

    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        var (kind, unit) = (args.Required("--kind"), args.Option("--unit-kind") is { } name ? DomainOf(name) : default(BranchDomain?));
        args.End();
        if (kind is not ("criticism" or "outline" or "report")) throw new UsageException("--kind 应是 criticism、outline 或 report。");

        var input = await terminal.In.ReadToEndAsync(ct);
        Checked[] texts = kind is "report" ? [OfReport(input, unit)] : [.. Lines(input, kind is "criticism" ? OfCriticism : OfOutline)];
        if (json) await terminal.WriteAsync(new Answer(texts));
        else await SayAsync(texts);
    }

    private static IEnumerable<Checked> Lines(string input, Func<string, IReadOnlyList<WordingFinding>> check) =>
        input.Split('\n').Select((text, index) => (Text: text.TrimEnd('\r'), Number: index + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => new Checked(line.Number, check(line.Text)));

    private static IReadOnlyList<WordingFinding> OfCriticism(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var addressee = tab < 0 ? null : line[..tab];
        return [.. CriticismHints.Find(line[(tab + 1)..], addressee, PhraseBook.Shipped)
            .Select(finding => finding with { Offset = finding.Offset + tab + 1 })];
    }

    private static IReadOnlyList<WordingFinding> OfOutline(string line) => OutlineHints.Find(line, PhraseBook.Shipped);

    private static Checked OfReport(string input, BranchDomain? unit)
    {
        if (!input.StartsWith(UnitLine, StringComparison.OrdinalIgnoreCase))
            return new Checked(1, ReportResidue.Find(input, unit, PhraseBook.Shipped));

        var end = input.IndexOf('\n', StringComparison.Ordinal) is var at and >= 0 ? at + 1 : input.Length;
        var found = ReportResidue.Find(input[end..], unit ?? DomainOf(input[UnitLine.Length..end].Trim()), PhraseBook.Shipped);
        return new Checked(1, [.. found.Select(finding => finding with { Offset = finding.Offset + end })]);
    }

    private static BranchDomain DomainOf(string name) =>
        Enum.TryParse<BranchDomain>(name, ignoreCase: true, out var domain) && Enum.IsDefined(domain) && !int.TryParse(name, out _)
            ? domain : throw new UsageException($"没有“{name}”这种支部类别，可用的有：{string.Join("、", Enum.GetNames<BranchDomain>())}。");

    private async Task SayAsync(IEnumerable<Checked> texts)
    {
        foreach (var text in texts)
        {
            foreach (var finding in text.Findings)
                await terminal.SayAsync($"第{text.Line}行第{finding.Offset + 1}字\t{finding.Rule}\t{finding.Message}");
        }
    }

    private sealed record Answer(IReadOnlyList<Checked> Texts);

    private sealed record Checked(int Line, IReadOnlyList<WordingFinding> Findings);
}
