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
        RuleViolationException or StaleVersionException => refusal.Message,
        DbUpdateConcurrencyException => new StaleVersionException().Message,
        _ => null,
    };
}
