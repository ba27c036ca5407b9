using System.Text.RegularExpressions;
using BranchLife.Web.Tests.Demo;

namespace BranchLife.Web.Tests.Sweep;

/// <summary>Goes wherever the links of the pages lead, and to the addresses that it is told besides.</summary>
internal sealed partial class Crawl(Visitor visitor)
{
    /// <summary>Of pages that differ by their ids alone; the offices' trees hold thousands.</summary>
    private const int MostOfOneShape = 30;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _shapes = [];
    private readonly Queue<string> _ahead = [];

    /// <summary>Where each canary was seen first.</summary>
    public Dictionary<string, string> Found { get; } = [];

    /// <summary>Addresses that answered 500 or more.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Pages that were shown.</summary>
    public List<string> Shown { get; } = [];

    public async Task GoAsync(IEnumerable<string> told)
    {
        foreach (var address in told) Add(address, isTold: true);
        while (_ahead.TryDequeue(out var address))
        {
            using var answer = await visitor.GetAsync(address);
            var text = await NoteAsync(address, answer);
            if (answer.Headers.Location is { } onward && onward.OriginalString.StartsWith('/')) Add(onward.OriginalString, isTold: false);
            if (!answer.IsSuccessStatusCode) continue;

            Shown.Add(address);
            foreach (var link in Reading.LinksIn(text)) Add(link, isTold: false);
        }
    }

    public async Task PostAsync(string address, params (string, string)[] fields)
    {
        using var answer = await visitor.PostAsync(address, fields);
        await NoteAsync($"POST {address} {string.Join(' ', fields.Select(field => field.Item2))}", answer);
    }

    private async Task<string> NoteAsync(string address, HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode >= 500) Faults.Add(address);
        var text = await Reading.TextAsync(answer);
        foreach (var canary in Reading.CanariesIn(text)) Found.TryAdd(canary, address);
        foreach (var canary in answer.Headers.SelectMany(header => header.Value).SelectMany(Reading.CanariesIn)) Found.TryAdd(canary, address);
        return text;
    }

    private void Add(string address, bool isTold)
    {
        var shape = Id().Replace(address, "{id}");
        if (!isTold && _shapes.GetValueOrDefault(shape) >= MostOfOneShape) return;
        if (!_seen.Add(address)) return;

        if (!isTold) _shapes[shape] = _shapes.GetValueOrDefault(shape) + 1;
        _ahead.Enqueue(address);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
