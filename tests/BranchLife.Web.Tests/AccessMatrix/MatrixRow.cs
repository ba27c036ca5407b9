namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>One expectation, written by people. Its words are explained in docs/access.md.</summary>
/// <param name="Route">As a template, /meetings/{id}.</param>
/// <param name="Handler">Empty for the page's usual one.</param>
/// <param name="Verb">GET or POST.</param>
/// <param name="Principal">What the one who asks is to the thing; see <see cref="Principals"/>.</param>
/// <param name="Scope">own, other, missing.</param>
/// <param name="Expected">Status of the answer; a POST carries nothing but its token.</param>
public sealed record MatrixRow(string Route, string Handler, string Verb, string Principal, string Scope, int Expected)
{
    private const string Header = "route,handler,verb,principal,scope,expected";

    public string Door => $"{Verb} {Route}{(Handler.Length > 0 ? $" {Handler}" : "")}";

    public static IReadOnlyList<MatrixRow> All { get; } = [.. Files().SelectMany(Read)];

    private static string[] Files() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "AccessMatrix"), "*.csv");

    private static IEnumerable<MatrixRow> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        if (lines[0] != Header) throw new InvalidDataException($"{file} does not begin with its header.");

        return lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Select(cells => new MatrixRow(
            cells[0], cells[1], cells[2], cells[3], cells[4], int.Parse(cells[5], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
