using BranchLife.Application.Operations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// A form that was sent before is answered as it was then, without a second effect. Only a successful answer is remembered:
/// a refused form may be mended and sent again under its old id.
/// </summary>
public sealed class OperationFilter : IAsyncPageFilter
{
    private const string Field = "Input.OperationId";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.User.Identity?.IsAuthenticated != true
            || !Guid.TryParse(http.Request.Form[Field], out var operation))
        {
            await next();
            return;
        }

        var forms = http.RequestServices.GetRequiredService<RepeatedForms>();
        if (await AnswerOfBeforeAsync(forms, operation, http) is { } before)
        {
            context.Result = before;
            return;
        }

        forms.Begin(operation);
        http.Response.OnStarting(() => NoteAsync(forms, http));
        var executed = await next();
        if (executed.Exception is null) return;

        forms.Forget();
        // Two at once: the second failed on the operation id of the first and is answered like it.
        if (await AnswerOfBeforeAsync(forms, operation, http) is { } first)
            (executed.ExceptionHandled, executed.Result) = (true, first);
    }

    private static async Task<IActionResult?> AnswerOfBeforeAsync(RepeatedForms forms, Guid operation, HttpContext http)
    {
        if (await forms.FindAsync(operation, http.RequestAborted) is not { } done) return null;
        if (!Autosave.IsAsked(http.Request)) return new RedirectResult(done.Location ?? http.Request.Path);

        Autosave.Acknowledge(http.Response, done.Location);
        return new StatusCodeResult(StatusCodes.Status204NoContent);
    }

    private static Task NoteAsync(RepeatedForms forms, HttpContext http)
    {
        var answer = Autosave.AcknowledgedVersion(http.Response) ?? http.Response.Headers.Location.ToString();
        return answer.Length is > 0 and <= 2000 ? forms.NoteAnswerAsync(answer, CancellationToken.None) : Task.CompletedTask;
    }
}
