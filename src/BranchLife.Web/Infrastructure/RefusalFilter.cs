using BranchLife.Application.Access;
using BranchLife.Domain;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// Turns a refused act into the page it was tried on: 409, the sentence on top, what was typed kept. Answers here: a rule
/// of the domain; somebody saved in between. Everything else is <see cref="RefusalAnswers"/>.
/// </summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    public const string Stale = "内容已被他人修改，刚才的提交没有生效。您填写的内容保留在下面，请对照最新内容后再次提交。";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.HandlerInstance is not FormPage page || SentenceOf(executed.Exception) is not { } sentence) return;

        var stale = executed.Exception is not RuleViolationException;
        executed.ExceptionHandled = true;
        executed.Result = await page.ShowAgainAsync(sentence, stale, context.HttpContext.RequestAborted);
    }

    internal static string? SentenceOf(Exception? refusal) => refusal switch
    {
        RuleViolationException rule => rule.Message,
        StaleVersionException or DbUpdateConcurrencyException => Stale,
        _ => null,
    };
}
