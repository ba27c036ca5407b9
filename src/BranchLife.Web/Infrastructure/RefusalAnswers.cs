using System.Security.Cryptography;
using BranchLife.Application.Access;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// The last catch. Answers: unknown or unreadable 404; readable, but not this person's act 403 with who may; a malformed
/// request its own 4xx; a rule broken outside a form page 409; anything else 500 with an incident number, which the log
/// carries too.
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
        if (exception is NotFoundException) return ErrorPages.WriteAsync(context, StatusCodes.Status404NotFound);
        if (exception is AccessDeniedException)
            return ErrorPages.WriteAsync(context, StatusCodes.Status403Forbidden, exception.Message);
        if (exception is BadHttpRequestException bad) return ErrorPages.WriteAsync(context, bad.StatusCode);
        if (RefusalFilter.SentenceOf(exception) is { } sentence)
            return ErrorPages.WriteAsync(context, StatusCodes.Status409Conflict, sentence);

        var incident = NextIncident();
        logger.LogError(exception, "Incident {Incident}", incident);
        return ErrorPages.WriteAsync(context, StatusCodes.Status500InternalServerError, incident: incident);
    }

    private static string NextIncident()
    {
        var hex = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        return $"{hex[..4]}-{hex[4..]}";
    }
}
