using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using BranchLife.Testing.Web;
using BranchLife.Web.Tests.Preparation;

namespace BranchLife.Web.Tests.Requests;

/// <summary>
/// Walks from link to link as the secretary does, and posts every form that it finds in every bad way: the answer is a
/// refusal that explains itself, never a fault.
/// </summary>
public sealed class MalformedForms(PreparedApp app) : IClassFixture<PreparedApp>
{
    private const int MostPages = 220;
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] Leaving = ["/Account/Logout", "/Account/Sessions"];
    private static readonly string Huge = new('字', 350_000);
    private static readonly string Strange = "一\u0000二\u0001三\u0007\u001b四五\uffff\u202e";

    [Fact]
    public async Task are_never_answered_with_a_fault()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var forms = await FormsAsync(browser);
        Assert.True(forms.Count > 10, $"only {forms.Count} forms found");

        var faults = new List<string>();
        foreach (var form in forms)
        {
            foreach (var (how, content) in BadWays(form))
            {
                using var body = content;
                using var answer = await browser.SendAsync(HttpMethod.Post, form.Path, body);
                if ((int)answer.StatusCode >= 500) faults.Add($"{form.Path} {how}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task with_a_foreign_token_or_none_change_nothing()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var path = (await FormsAsync(browser, most: 80)).First(form => form.Fields.Any(field => field.Name == "Input.Version")).Path;

        foreach (var token in new[] { null, "", "CfDJ8", new string('A', 400) })
        {
            var answer = await browser.PostAsync(path, token is null ? [] : [(Token, token)]);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        }
    }

    private static async Task<IReadOnlyList<FoundForm>> FormsAsync(Browser browser, int most = MostPages)
    {
        var (waiting, seen) = (new Queue<string>(["/"]), new HashSet<string> { "/" });
        var forms = new Dictionary<string, FoundForm>();
        while (waiting.TryDequeue(out var path) && seen.Count < most * 4 && most-- > 0)
        {
            var answer = await browser.GetAsync(path);
            if (answer.Status is not HttpStatusCode.OK || answer.Message.Content.Headers.ContentType?.MediaType != "text/html") continue;

            foreach (var link in answer.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                if (seen.Add(link)) waiting.Enqueue(link);
            }

            foreach (var form in answer.Page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>())
            {
                var target = form.GetAttribute("action") is { Length: > 0 } action ? action : path;
                if (!Leaving.Any(way => target.StartsWith(way, StringComparison.OrdinalIgnoreCase)))
                    forms.TryAdd(target, new FoundForm(target, Browser.FieldsOf(form)));
            }
        }

        return [.. forms.Values];
    }

    private static IEnumerable<(string How, HttpContent Content)> BadWays(FoundForm form)
    {
        var token = form.Fields.Where(field => field.Name == Token).ToArray();
        var own = form.Fields.Where(field => field.Name.StartsWith("Input.", StringComparison.Ordinal)).Select(field => field.Name).Distinct().ToArray();
        yield return ("nothing but the token", Encoded(token));
        yield return ("words for everything", Encoded([.. token, .. own.Select(name => (name, "不是数字也不是日期"))]));
        yield return ("empty values", Encoded([.. token, .. own.Select(name => (name, ""))]));
        yield return ("numbers out of range", Encoded([.. token, .. own.Select(name => (name, "99999999999999999999"))]));
        yield return ("control characters", Encoded([.. form.Fields.Where(field => !own.Contains(field.Name) || IsHidden(field.Name)), .. own.Where(name => !IsHidden(name)).Select(name => (name, Strange))]));
        yield return ("a megabyte of text", Encoded([.. form.Fields.Where(field => !own.Contains(field.Name) || IsHidden(field.Name)), .. own.Where(name => !IsHidden(name)).Take(1).Select(name => (name, Huge))]));
        yield return ("a list where one is meant", Encoded([.. form.Fields, .. own.SelectMany(name => new[] { ($"{name}[0]", "1"), ($"{name}[x].Y", "2") })]));
        yield return ("broken multipart", Typed("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Input.A\"\r\n\r\nhalf"));
        yield return ("multipart without boundary", Typed("multipart/form-data", "--x"));
        yield return ("json", Typed("application/json", "{\"Input\":"));
    }

    private static bool IsHidden(string name) => name is "Input.Version" or "Input.OperationId";

    private static FormUrlEncodedContent Encoded(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static ByteArrayContent Typed(string type, string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

    private sealed record FoundForm(string Path, IReadOnlyList<(string Name, string Value)> Fields);
}
