using System.Buffers.Binary;
using System.Text;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>verify.html out of an archive, opened from the disk: no server, no network, real Chromium.</summary>
public sealed class VerifyingAnArchive(RunningApp app) : IClassFixture<RunningApp>
{
    private const int HeadLength = 30;

    [InBrowser]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task tells_whether_the_archive_is_whole_and_which_file_is_wrong(int width)
    {
        var folder = Directory.CreateTempSubdirectory("branchlife-archive-");
        try
        {
            var (archive, page) = await TakeOutAsync(folder.FullName, width);
            var requests = new List<string>();
            page.Request += (_, request) => requests.Add(request.Url);
            await page.GotoAsync(new Uri(Path.Combine(folder.FullName, "verify.html")).AbsoluteUri);

            Assert.Contains("核验通过：归档包与导出时一致", await LookAsync(page, archive), StringComparison.Ordinal);
            Assert.Contains("会议记录·全体会议", await page.InnerTextAsync("#seals"), StringComparison.Ordinal);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth") <= 0);
            await Pictures.TakeAsync(page, $"verify-{width}");

            var altered = Path.Combine(folder.FullName, "altered.zip");
            foreach (var (file, words) in new[] { ("封存记录/", "封存记录/"), ("manifest.json", "manifest.json"), ("checksums.sha256", "checksums.sha256") })
            {
                await File.WriteAllBytesAsync(altered, Altered(await File.ReadAllBytesAsync(archive), file));
                var said = await LookAsync(page, altered);
                Assert.Contains("核验不通过", said, StringComparison.Ordinal);
                Assert.Contains(words, said, StringComparison.Ordinal);
            }

            Assert.All(requests, url => Assert.StartsWith("file:", url, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(string Archive, IPage Page)> TakeOutAsync(string folder, int width)
    {
        var page = await app.SignInAsync("330101-secretary", width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        var meeting = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{meeting}/exports?kind=meeting-archive");
        await page.FillAsync("[name='Input.Reason']", "存档备查");
        var archive = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main form button.btn-primary"));
        var path = Path.Combine(folder, "archive.zip");
        await archive.SaveAsAsync(path);
        await page.GotoAsync($"{meeting}/seals");
        var verifier = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("text=下载核验页"));
        await verifier.SaveAsAsync(Path.Combine(folder, "verify.html"));
        return (path, page);
    }

    private static async Task<string> LookAsync(IPage page, string file)
    {
        await page.SetInputFilesAsync("#file", file);
        await page.WaitForSelectorAsync("#answer.good, #answer.bad");
        return await page.InnerTextAsync("#answer");
    }

    // One bit of the first file whose name begins so; other files speak of it, so its own head is looked for.
    private static byte[] Altered(byte[] zip, string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        for (var at = 0; at < zip.Length; at++)
        {
            if (!zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8) || !zip.AsSpan(at + HeadLength).StartsWith(bytes)) continue;
            var length = BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + 26));
            zip[at + HeadLength + length + 10] ^= 1;
            return zip;
        }

        throw new InvalidOperationException($"The archive has no file {name}.");
    }
}
