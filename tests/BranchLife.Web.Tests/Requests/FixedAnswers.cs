using System.Text;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace BranchLife.Web.Tests.Requests;

public sealed class FixedAnswers
{
    public static TheoryData<Exception, int> Refusals => new()
    {
        { new NotFoundException(), 404 },
        { new AccessDeniedException("由党支部书记办理。"), 403 },
        { new RuleViolationException(new Rule("T-01", "方案已经审核通过。")), 409 },
        { new StaleVersionException(), 409 },
        { new DbUpdateConcurrencyException(), 409 },
        { new BadHttpRequestException("too large", 413), 413 },
        { new InvalidOperationException("secret detail"), 500 },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task say_each_refusal_in_its_own_way(Exception refusal, int status)
    {
        var (answered, body) = await AnswerAsync(_ => throw refusal);

        Assert.Equal(status, answered);
        Assert.DoesNotContain("secret detail", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task name_who_may_act()
    {
        var (_, body) = await AnswerAsync(_ => throw new AccessDeniedException("由<党支部书记>办理。"));

        Assert.Contains("由&lt;党支部书记&gt;办理。", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task give_a_fault_a_number()
    {
        var (_, body) = await AnswerAsync(_ => throw new InvalidOperationException());

        Assert.Matches("事件编号：<strong>[0-9A-F]{4}-[0-9A-F]{4}</strong>", body);
    }

    [Fact]
    public async Task hide_what_is_not_there_behind_the_same_bytes()
    {
        var (_, one) = await AnswerAsync(_ => throw new NotFoundException());
        var (_, other) = await AnswerAsync(context => ErrorPages.WriteAsync(context, StatusCodes.Status404NotFound));

        Assert.Equal(one, other);
        Assert.DoesNotContain("__RequestVerificationToken", one, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", one, StringComparison.Ordinal);
    }

    [Fact]
    public async Task have_no_body_for_head()
    {
        var (status, body) = await AnswerAsync(_ => throw new NotFoundException(), HttpMethods.Head);

        Assert.Equal((404, string.Empty), (status, body));
    }

    private static async Task<(int Status, string Body)> AnswerAsync(RequestDelegate inner, string method = "GET")
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        context.Request.Method = method;
        await new RefusalAnswers(inner, NullLogger<RefusalAnswers>.Instance).InvokeAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}
