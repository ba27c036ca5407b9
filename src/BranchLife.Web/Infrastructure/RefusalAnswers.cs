namespace BranchLife.Web.Infrastructure;

/// <summary>
/// The last catch. Answers: unknown or unreadable 404; readable, but not this person's act 403 with who may; a malformed
/// request its own 4xx; a rule broken outside a form page 409; a busy, full or lost database 503; anything else 500. What is
/// broken has the number of an incident, which the log carries too.
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
        var known = Refusal.Of(exception, context.RequestServices);
        var refusal = known ?? Refusal.Fault();
        if (refusal.Incident is not null) logger.LogError(exception, "Incident {Incident}", refusal.Incident);
        return ErrorPages.WriteAsync(context, refusal.Status, known is { Sentence.Length: > 0 } ? known.Sentence : null, refusal.Incident);
    }
}
