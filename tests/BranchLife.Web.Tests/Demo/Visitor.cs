using System.Net;
using System.Text.RegularExpressions;

namespace BranchLife.Web.Tests.Demo;

/// <summary>
/// Somebody at a browser whose cookies never change: a sign-out answered by the program leaves them in hand, as a thief or a
/// second tab would have them. Nothing is parsed, so that thousands of requests stay cheap.
/// </summary>
public sealed partial class Visitor(HttpClient http)
{
    public const string TokenField = "__RequestVerificationToken";

    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>Of a page that this person can see; empty until one was read.</summary>
    public string Token { get; private set; } = "";

    public async Task SignInAsync(string userName, string password)
    {
        await ReadTokenAsync("/Account/Login");
        using var answer = await PostAsync("/Account/Login", [("Input.UserName", userName), ("Input.Password", password)]);
        if (answer.StatusCode is not HttpStatusCode.Found) throw new InvalidOperationException($"{userName} could not sign in: {answer.StatusCode}.");

        Keep(answer);
        await ReadTokenAsync("/Account");
    }

    public async Task ReadTokenAsync(string path)
    {
        using var page = await GetAsync(path);
        Keep(page);
        var found = TokenIn().Match(await page.Content.ReadAsStringAsync());
        Token = found.Success ? WebUtility.HtmlDecode(found.Groups[1].Value) : throw new InvalidOperationException($"{path} answered {page.StatusCode} without a form.");
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>With the token of the page that was read last.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<(string Name, string Value)> fields) => SendAsync(
        HttpMethod.Post, path, new FormUrlEncodedContent(fields.Append((Name: TokenField, Value: Token)).Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return await http.SendAsync(request);
    }

    private void Keep(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var given)) return;

        foreach (var cookie in given.Select(line => line.Split(';')[0].Split('=', 2)).Where(cookie => cookie[1].Length > 0))
            _cookies[cookie[0]] = cookie[1];
    }

    [GeneratedRegex(TokenField + "\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenIn();
}
