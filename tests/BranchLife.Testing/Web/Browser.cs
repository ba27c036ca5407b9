using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BranchLife.Testing.Web;

/// <summary>Reads a page before it posts its form, as people do: token, operation id and version come from the page.</summary>
public sealed class Browser(HttpClient http) : IDisposable
{
    private const string MainForm = "main form[method=post]";

    public async Task<Answer> GetAsync(string path) => await Answer.ReadAsync(await http.GetAsync(new Uri(path, UriKind.Relative)));

    public Task<Answer> SubmitAsync(string path, params (string Name, string Value)[] fields) => SubmitAsync(path, MainForm, fields);

    /// <param name="form">A selector, where a page has several forms.</param>
    public async Task<Answer> SubmitAsync(string path, string form, params (string Name, string Value)[] fields) =>
        await SubmitAsync(await GetAsync(path), path, form, fields);

    /// <summary>Fills in a page that was read before.</summary>
    public async Task<Answer> SubmitAsync(Answer page, string path, string form, params (string Name, string Value)[] fields)
    {
        var found = page.Page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{path} answered {page.Status} and has no form '{form}'.");
        var values = ValuesOf(found).Where(value => fields.All(field => field.Name != value.Name)).Concat(fields);
        return await PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : path, values);
    }

    /// <summary>What the page does by itself while somebody writes.</summary>
    public async Task<Answer> AutosaveAsync(Answer page, string path, string form, params (string Name, string Value)[] fields)
    {
        var found = page.Page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{path} answered {page.Status} and has no form '{form}'.");
        var values = ValuesOf(found).Where(value => fields.All(field => field.Name != value.Name)).Concat(fields);
        using var content = new FormUrlEncodedContent(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Add("X-Autosave", "1");
        return await Answer.ReadAsync(await http.SendAsync(request));
    }

    /// <summary>Hands in a file by the first form of a page.</summary>
    public async Task<Answer> UploadAsync(string path, string field, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)(await GetAsync(path)).Page.QuerySelector(MainForm)!;
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in ValuesOf(form).Where(value => fields.All(each => each.Name != value.Name)).Concat(fields))
            parts.Add(new StringContent(value), name);
        parts.Add(new ByteArrayContent(content), field, fileName);
        return await Answer.ReadAsync(await http.PostAsync(new Uri(path, UriKind.Relative), parts));
    }

    public async Task<Answer> PostAsync(string path, IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Answer.ReadAsync(await http.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    public async Task<Answer> SignInAsync(string userName, string password)
    {
        var answer = await SubmitAsync("/Account/Login", ("Input.UserName", userName), ("Input.Password", password));
        return answer.Status is HttpStatusCode.Found
            ? answer
            : throw new InvalidOperationException($"{userName} could not sign in: {string.Join(' ', answer.Problems)}");
    }

    /// <summary>Any body, as no page would make it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        return await http.SendAsync(request);
    }

    /// <summary>The lines of a stream of events, as they come.</summary>
    public async Task<StreamReader> ListenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "text/event-stream");
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
    }

    public static IReadOnlyList<(string Name, string Value)> FieldsOf(IHtmlFormElement form) => [.. ValuesOf(form)];

    public void Dispose() => http.Dispose();

    /// <summary>What a browser would send if nobody touched the form.</summary>
    private static IEnumerable<(string Name, string Value)> ValuesOf(IHtmlFormElement form) =>
        form.Elements.OfType<IElement>().Select(ValueOf).OfType<(string, string)>();

    private static (string, string)? ValueOf(IElement element) => element switch
    {
        { } when element.GetAttribute("name") is not { Length: > 0 } || element.HasAttribute("disabled") => null,
        IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement input => (input.Name!, input.Value),
        IHtmlTextAreaElement area => (area.Name!, area.Value),
        IHtmlSelectElement select => (select.Name!, select.Value ?? ""),
        _ => null,
    };
}
