using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BranchLife.Web.Tests.Requests;

public sealed class HeadersOfEveryAnswer
{
    [Fact]
    public async Task allow_nothing_but_our_own_files()
    {
        var policy = (await AnswerAsync("https")).ContentSecurityPolicy.ToString();

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("X-Frame-Options", "DENY")]
    [InlineData("Referrer-Policy", "same-origin")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    [InlineData("Cache-Control", "no-store")]
    public async Task are_complete(string name, string value) => Assert.Equal(value, (await AnswerAsync("https"))[name].ToString());

    [Fact]
    public async Task keep_what_an_endpoint_set_more_strictly() =>
        Assert.Equal("sandbox", (await AnswerAsync("https", headers => headers.ContentSecurityPolicy = "sandbox")).ContentSecurityPolicy.ToString());

    [Fact]
    public async Task ask_for_https_only_on_https()
    {
        Assert.Contains("max-age=63072000", (await AnswerAsync("https")).StrictTransportSecurity.ToString(), StringComparison.Ordinal);
        Assert.Empty((await AnswerAsync("http")).StrictTransportSecurity.ToString());
    }

    [Fact]
    public async Task survive_an_answer_that_was_cleared() =>
        Assert.NotEmpty((await AnswerAsync("https", headers => headers.Clear())).ContentSecurityPolicy.ToString());

    private static async Task<IHeaderDictionary> AnswerAsync(string scheme, Action<IHeaderDictionary>? endpoint = null)
    {
        var starting = new Starting();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(starting);
        context.Request.Scheme = scheme;
        await new ResponseHeaders(inner =>
        {
            endpoint?.Invoke(inner.Response.Headers);
            return Task.CompletedTask;
        }).InvokeAsync(context);
        await starting.StartAsync();
        return context.Response.Headers;
    }

    private sealed class Starting : HttpResponseFeature
    {
        private Func<Task> _start = () => Task.CompletedTask;

        public override void OnStarting(Func<object, Task> callback, object state) => _start = () => callback(state);

        public Task StartAsync() => _start();
    }
}
