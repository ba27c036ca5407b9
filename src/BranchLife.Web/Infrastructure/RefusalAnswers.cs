namespace BranchLife.Web.Infrastructure;

/// <summary>
/// The last catch. Answers: unknown or unreadable 404; readable, but not this person's act 403 with who may; a malformed
/// request its own 4xx; a rule broken outside a form page 409; a busy database 503; anything else 500 with an incident
/// number, which the log carries too.
/// </summary>
public sealed class RefusalAnswers(RequestDelegate next, ILogger<RefusalAnswers> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, exception);
        }
    }

    private Task AnswerAsync(HttpContext context, Exception exception)
    {
        if (Refusal.Of(exception, context.RequestServices) is { } refusal)
            return ErrorPages.WriteAsync(context, refusal.Status, refusal.Sentence.Length > 0 ? refusal.Sentence : null);

        var fault = Refusal.Fault();
        logger.LogError(exception, "Incident {Incident}", fault.Incident);
        return ErrorPages.WriteAsync(context, fault.Status, incident: fault.Incident);
    }
}
