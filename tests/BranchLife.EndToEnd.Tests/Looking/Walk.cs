using System.Text.RegularExpressions;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>Follows the links of one person's pages, several tabs side by side; of pages that differ by their ids alone one is enough.</summary>
internal sealed partial class Walk(IReadOnlyList<Tab> tabs)
{
    private readonly HashSet<string> _kinds = [];

    public List<string> Faults { get; } = [];

    public int Kinds => _kinds.Count;

    public async Task GoAsync(IEnumerable<string> beginnings)
    {
        var ahead = beginnings.Where(IsNew).ToArray();
        while (ahead.Length > 0)
        {
            var visits = await Task.WhenAll(tabs.Select((tab, i) => VisitAsync(tab, ahead.Where((_, at) => at % tabs.Count == i))));
            Faults.AddRange(visits.SelectMany(visit => visit.Faults));
            ahead = [.. visits.SelectMany(visit => visit.Links).Where(IsNew)];
        }
    }

    private static async Task<(List<string> Faults, List<string> Links)> VisitAsync(Tab tab, IEnumerable<string> paths)
    {
        var (faults, links) = (new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            faults.AddRange(await tab.LookAsync(path, KindOf(path)));
            links.AddRange(await tab.LinksAsync());
        }

        return (faults, links);
    }

    private bool IsNew(string path) => !path.Contains("handler=", StringComparison.Ordinal) && _kinds.Add(KindOf(path));

    // /meetings/0193…/plan?edit=true and /meetings/0194…/plan are one kind.
    private static string KindOf(string path) => Id().Replace(path.Split('?', '#')[0], "{id}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
