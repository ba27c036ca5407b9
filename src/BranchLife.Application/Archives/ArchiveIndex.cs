using System.Globalization;
using System.Net;
using System.Text;
using BranchLife.Domain;

namespace BranchLife.Application.Archives;

/// <summary>index.html: opens from a disk without a server and without scripts, and leads to everything in the archive.</summary>
internal static class ArchiveIndex
{
    public static byte[] Html(ArchiveManifest manifest) => Encoding.UTF8.GetBytes(
        $$"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{Encoded(manifest.Branch + manifest.Title)}} 归档包</title>
        <style>
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.8 sans-serif; color: #222; }
        h1 { font-size: 1.5rem; color: #8b1a1a; }
        h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: .4rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        code { font-size: .85rem; }
        </style>
        </head>
        <body>
        <h1>{{Encoded(manifest.Branch)}}<br>{{Encoded(manifest.Title)}}</h1>
        <p>归档包，{{Moment(manifest.MadeAt)}}导出，导出人：{{Encoded(manifest.MadeFor)}}。内容以导出人的阅读权限为限；限定范围阅读的记录没有收入的，封存单上只有校验码。</p>
        <p><a href="verify.html">打开核验页</a>，选择本归档包（.zip 文件）即可核验，不需要联网；也可以用命令 <code>branchlife verify-archive</code> 或者 <code>sha256sum --check checksums.sha256</code> 核验。</p>
        <h2>封存记录</h2>
        <table>
        <thead><tr><th>次序</th><th>封存内容</th><th>封存校验码</th></tr></thead>
        <tbody>
        {{string.Concat(manifest.Chain.Select(Row))}}</tbody>
        </table>
        {{string.Concat(manifest.Files.Where(file => file.Name.Contains('/', StringComparison.Ordinal)).GroupBy(file => file.Name.Split('/')[0]).Select(Folder))}}
        </body>
        </html>
        """);

    private static string Row(ArchiveManifest.Seal seal, int index) =>
        $"<tr><td>{(index + 1).ToString(CultureInfo.InvariantCulture)}</td><td>{Encoded(seal.Name ?? "本支部其他会议")}：<a href=\"{Address(seal.Sheet)}\">封存单</a>"
        + Link(seal.Body, "正文") + Link(seal.Restricted, "限定范围阅读部分") + Link(seal.Records, "记录") + $"</td><td><code>{seal.Hash}</code></td></tr>\n";

    private static string Link(string? file, string words) => file is null ? "" : $"、<a href=\"{Address(file)}\">{words}</a>";

    private static string Folder(IGrouping<string, ArchiveManifest.File> folder) =>
        $"""
        <h2>{Encoded(folder.Key)}</h2>
        <table>
        <tbody>
        {string.Concat(folder.Select(file => $"<tr><td><a href=\"{Address(file.Name)}\">{Encoded(file.Name[(folder.Key.Length + 1)..])}</a></td></tr>\n"))}</tbody>
        </table>
        """;

    private static string Address(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Moment(DateTimeOffset at) => at.ChinaClock.ToString("yyyy'年'M'月'd'日'H':'mm", CultureInfo.InvariantCulture);
}
