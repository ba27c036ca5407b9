using BranchLife.Application.Reports.Exporting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BranchLife.Web.Pages.Reports;

/// <summary>A document as a download, sent while it is made.</summary>
internal sealed class ExportResult(ExportFile file) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        response.ContentType = file.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
        return file.WriteAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
