using Microsoft.AspNetCore.Mvc.Filters;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// Turns an act that did not happen into the page it was tried on, with the sentence on top and what was typed kept.
/// Answers here: a rule of the domain and somebody else's save 409, a busy, full or lost database 503, a fault 500; the latter with the number of an incident.
/// What may not be read or done, and a page that cannot be shown either, is left to <see cref="RefusalAnswers"/>.
/// </summary>
public sealed class RefusalFilter(ILogger<RefusalFilter> logger) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        var http = context.HttpContext;
        if (executed is not { Exception: { } exception, ExceptionHandled: false, HandlerInstance: FormPage page }) return;
        if (!HttpMethods.IsPost(http.Request.Method) || exception is OperationCanceledException) return;

        var refusal = Refusal.Of(exception, http.RequestServices) ?? Refusal.Fault();
        if (refusal is { Status: < StatusCodes.Status409Conflict or StatusCodes.Status413PayloadTooLarge }) return;

        if (refusal.Incident is not null) logger.LogError(exception, "Incident {Incident}", refusal.Incident);
        try
        {
            executed.Result = await page.ShowAgainAsync(refusal, http.RequestAborted);
            executed.ExceptionHandled = true;
        }
        catch (Exception second) when (refusal.Incident is not null)
        {
            logger.LogError(second, "Incident {Incident}: the page could not be shown either", refusal.Incident);
        }
    }
}
