using System.Net;
using AngleSharp;
using AngleSharp.Dom;

namespace BranchLife.Testing.Web;

/// <summary>What the program answered.</summary>
public sealed record Answer(HttpStatusCode Status, HttpResponseMessage Message, string Text, IDocument Page)
{
    /// <summary>Path and query of where a redirect leads.</summary>
    public string? Location => Message.Headers.Location is not { } to ? null
        : to.IsAbsoluteUri && to.Scheme != "file" ? to.PathAndQuery : to.OriginalString;

    public IReadOnlyList<string> SetCookies =>
        Message.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];

    /// <summary>The sentences of the summary on top of a refused form.</summary>
    public IReadOnlyList<string> Problems => [.. Page.QuerySelectorAll(".problems li").Select(line => line.TextContent.Trim())];

    public static async Task<Answer> ReadAsync(HttpResponseMessage message)
    {
        var text = await message.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(text));
        return new Answer(message.StatusCode, message, text, page);
    }
}
