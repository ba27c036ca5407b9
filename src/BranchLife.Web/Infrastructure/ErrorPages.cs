using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// The answers that are not pages: fixed bytes without nonce, token or id, so that what one may not read looks exactly
/// like what does not exist. They need no database, no view and no session.
/// </summary>
public static class ErrorPages
{
    private static readonly FrozenDictionary<int, (string Title, string Sentence)> Words =
        new Dictionary<int, (string, string)>
        {
            [400] = ("请求没有被接受", "提交的内容不完整或页面已过期。请返回上一页，刷新后再试；填写过的内容请先复制保存。"),
            [403] = ("没有办理权限", "您可以查看这项内容，但没有办理权限。如职务或分工有变动，请与党支部书记或上级党组织联系。"),
            [404] = ("没有找到这个页面", "地址有误，内容已移走，或者您没有查看权限。请从“待办”或左侧栏目进入。"),
            [405] = ("请求没有被接受", "这个页面不能这样提交。请返回上一页，从页面上的按钮办理。"),
            [409] = ("没有办成", "内容已有变化。请返回上一页，刷新后再试。"),
            [413] = ("文件过大", "上传的文件超过了规定大小。请压缩或拆分后再上传。"),
            [429] = ("操作过于频繁", "请稍等几分钟再试。"),
            [500] = ("系统出现故障", "刚才的操作没有完成，已经保存的内容没有丢失。请稍后再试；再次出现时，请把事件编号告诉系统管理员。"),
            [503] = ("系统正忙", "刚才的操作没有生效，已经保存的内容没有丢失。请稍等片刻再试。"),
        }.ToFrozenDictionary();

    private static readonly string Template = Read();

    private static readonly FrozenDictionary<int, byte[]> Fixed =
        Words.ToFrozenDictionary(pair => pair.Key, pair => Render(pair.Key, null, null));

    public static Task WriteAsync(HttpContext context, int status, string? sentence = null, string? incident = null)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        var body = sentence is null && incident is null && Fixed.TryGetValue(status, out var known)
            ? known
            : Render(status, sentence, incident);
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static byte[] Render(int status, string? sentence, string? incident)
    {
        var words = Words.TryGetValue(status, out var own) ? own : Words[status >= 500 ? 500 : 400];
        var line = incident is null ? string.Empty : $"<p>事件编号：<strong>{WebUtility.HtmlEncode(incident)}</strong></p>";
        return Encoding.UTF8.GetBytes(Template
            .Replace("{title}", words.Title, StringComparison.Ordinal)
            .Replace("{incident}", line, StringComparison.Ordinal)
            .Replace("{sentence}", WebUtility.HtmlEncode(sentence ?? words.Sentence), StringComparison.Ordinal));
    }

    private static string Read()
    {
        using var stream = typeof(ErrorPages).Assembly.GetManifestResourceStream("Error.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
