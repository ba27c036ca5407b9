using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace BranchLife.Ledger.Bench;

/// <summary>The program's page and L in turns on the same machine, warmed first; medians of the rounds.</summary>
internal static class Comparison
{
    private const int Connections = 16;
    private const int Crowd = 64;

    public static async Task RunAsync(Uri app, Uri baseline, string user, string password, int seconds, int rounds)
    {
        var cookie = await SignInAsync(app, user, password);
        await TimeAsync(app, cookie, Connections, seconds);
        await TimeAsync(baseline, cookie, Connections, seconds);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            var (a, _) = await TimeAsync(app, cookie, Connections, seconds);
            var (b, _) = await TimeAsync(baseline, cookie, Connections, seconds);
            ours.Add(a);
            theirs.Add(b);
            Console.WriteLine($"round {round}: page {a:N0}/s, L {b:N0}/s, ratio {a / b:N3}");
        }

        var (crowd, latencies) = await TimeAsync(app, cookie, Crowd, seconds);
        Console.WriteLine($"median: page {Median(ours):N0}/s, L {Median(theirs):N0}/s, ratio {Median(ours) / Median(theirs):N3}");
        Console.WriteLine($"{Crowd} connections: {crowd:N0}/s, p50 {latencies[latencies.Length / 2]:N1} ms, p99 {latencies[(int)(latencies.Length * 0.99)]:N1} ms");
    }

    private static async Task<(double PerSecond, double[] Milliseconds)> TimeAsync(Uri site, string cookie, int connections, int seconds)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = site };
        var (took, until) = (new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (until.Elapsed.TotalSeconds < seconds)
            {
                var began = Stopwatch.GetTimestamp();
                using var request = new HttpRequestMessage(HttpMethod.Get, "/rectification");
                request.Headers.Add("Cookie", cookie);
                using var answer = await http.SendAsync(request);
                var body = await answer.Content.ReadAsByteArrayAsync();
                if (answer.StatusCode is not HttpStatusCode.OK || body.Length < 2_000) throw new InvalidOperationException($"{site} answered {answer.StatusCode}, {body.Length} bytes.");
                took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }));
        return (took.Count / until.Elapsed.TotalSeconds, [.. took.Order()]);
    }

    private static async Task<string> SignInAsync(Uri site, string user, string password)
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = site };
        var page = await http.GetStringAsync(new Uri("/Account/Login", UriKind.Relative));
        string Hidden(string name) => WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{Regex.Escape(name)}\"[^>]*value=\"([^\"]*)\"").Groups[1].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Hidden("__RequestVerificationToken"), ["Input.OperationId"] = Hidden("Input.OperationId"),
            ["Input.UserName"] = user, ["Input.Password"] = password,
        });
        using var answer = await http.PostAsync(new Uri("/Account/Login", UriKind.Relative), form);
        if (answer.StatusCode is not HttpStatusCode.Found) throw new InvalidOperationException($"{user} could not sign in: {answer.StatusCode}.");
        return string.Join("; ", jar.GetCookies(site).Select(cookie => $"{cookie.Name}={cookie.Value}"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
