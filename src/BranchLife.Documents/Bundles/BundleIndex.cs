using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Bundles;

internal static class BundleIndex
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Manifest(string title, DateTimeOffset moment, IReadOnlyList<BundleItem> items) =>
        JsonSerializer.SerializeToUtf8Bytes(new { title = Printable.OnOneLine(title), made = moment, files = items }, Json);

    /// <summary>As <c>sha256sum --check</c> reads it.</summary>
    public static byte[] Checksums(IReadOnlyList<BundleItem> items) =>
        Encoding.UTF8.GetBytes(string.Concat(items.Select(item => $"{item.Sha256}  {item.Path}\n")));

    public static byte[] Html(string title, DateTimeOffset moment, string? remark, IReadOnlyList<BundleItem> items)
    {
        var head = WebUtility.HtmlEncode(Printable.OnOneLine(title));
        var made = $"{ChineseDay.Write(DateOnly.FromDateTime(moment.DateTime))}{moment:HH\\:mm}";
        return Encoding.UTF8.GetBytes(
            $$"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{head}}</title>
            <style>
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.8 sans-serif; color: #222; }
            h1 { font-size: 1.5rem; color: #8b1a1a; }
            h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
            table { width: 100%; border-collapse: collapse; }
            th, td { padding: .4rem; border-bottom: 1px solid #ccc; text-align: left; overflow-wrap: anywhere; }
            td:last-child, th:last-child { text-align: right; white-space: nowrap; }
            </style>
            </head>
            <body>
            <h1>{{head}}</h1>
            <p>共{{items.Count}}份材料，{{made}}导出。{{WebUtility.HtmlEncode(remark is null ? "" : remark + "。")}}校验值见 SHA256SUMS。</p>
            {{string.Concat(items.GroupBy(item => FolderOf(item.Path)).OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(Folder))}}
            </body>
            </html>

            """);
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    private static string Folder(IGrouping<string, BundleItem> folder) =>
        $"""
        {(folder.Key.Length == 0 ? "" : $"<h2>{WebUtility.HtmlEncode(folder.Key.Replace("/", " / ", StringComparison.Ordinal))}</h2>")}
        <table>
        <thead><tr><th>材料</th><th>大小</th></tr></thead>
        <tbody>
        {string.Concat(folder.Select(Row))}</tbody>
        </table>

        """;

    private static string Row(BundleItem item)
    {
        var address = string.Join('/', item.Path.Split('/').Select(Uri.EscapeDataString));
        var size = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, item.Bytes / 1024)} KB");
        return $"<tr><td><a href=\"{address}\">{WebUtility.HtmlEncode(item.Path[(item.Path.LastIndexOf('/') + 1)..])}</a></td><td>{size}</td></tr>\n";
    }
}
