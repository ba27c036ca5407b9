using BranchLife.Application.Accounts;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>What a browser calls itself, in two words that its owner recognises.</summary>
internal static class BrowserName
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("QIANXIN", "奇安信浏览器"), ("Qaxbrowser", "奇安信浏览器"), ("360SE", "360浏览器"), ("360EE", "360浏览器"), ("QIHU", "360浏览器"),
        ("MicroMessenger", "微信"), ("DingTalk", "钉钉"), ("Edg", "Edge"), ("Firefox", "Firefox"), ("OPR", "Opera"), ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("UOS", "统信"),
        ("Kylin", "麒麟"), ("Mac OS", "macOS"), ("Linux", "Linux"),
    ];

    public static SignInPlace PlaceOf(HttpContext context) =>
        new(context.Connection.RemoteIpAddress?.ToString(), Of(context.Request.Headers.UserAgent));

    private static string Of(string? userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => browser + "，" + system,
        ({ } browser, null) => browser,
        (null, { } system) => system,
        _ => "不明浏览器",
    };

    private static string? Find((string Mark, string Name)[] known, string? text) =>
        known.FirstOrDefault(one => text?.Contains(one.Mark, StringComparison.OrdinalIgnoreCase) is true).Name;
}
