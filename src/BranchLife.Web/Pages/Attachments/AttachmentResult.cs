using BranchLife.Application.Attachments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BranchLife.Web.Pages.Attachments;

/// <summary>A file that somebody uploaded: always to be saved, never shown or run inside the site, whatever a browser makes of it.</summary>
internal sealed class AttachmentResult(AttachmentDownload.File file) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        response.ContentType = "application/octet-stream";
        response.ContentLength = file.Content.Length;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        await response.Body.WriteAsync(file.Content, context.HttpContext.RequestAborted);
    }
}
