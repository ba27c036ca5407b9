using System.Globalization;
using BranchLife.Application.Inbox.Reminders;
using BranchLife.Web.Infrastructure.Reminders;

namespace BranchLife.Web.Setup;

/// <summary>Reminders leave the house only where the office has named a mail server or a chat robot; else nothing runs.</summary>
internal static class Reminders
{
    private const string Host = "Mail:Host";
    private const string From = "Mail:From";
    private const string Port = "Mail:Port";
    private const string Tls = "Mail:StartTls";
    private const string Robot = "Reminders:GroupChat";
    private const string Hour = "Reminders:At";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddBranchLifeReminders(this IServiceCollection services, IConfiguration settings)
    {
        IMessenger[] messengers = [.. Mail(settings), .. GroupChat(settings)];
        foreach (var messenger in messengers) services.AddSingleton(messenger);
        if (messengers.Length == 0) return services;

        var from = TimeOfDay(settings[Hour]);
        return services.AddHostedService(provider => new DigestClock(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>(), from,
            provider.GetRequiredService<ILogger<DigestClock>>()));
    }

    private static IEnumerable<IMessenger> Mail(IConfiguration settings)
    {
        if (settings[Host] is not { Length: > 0 } host) yield break;
        if (settings[From] is not { Length: > 0 } sender) throw new InvalidSettingException($"设置了 {Host}，还要设置发件地址 {From}。");

        yield return new MailMessenger(new MailServer(
            host, PortOf(settings[Port]), sender, settings[Tls] is not ("false" or "False"), settings["Mail:User"], settings["Mail:Password"]));
    }

    private static IEnumerable<IMessenger> GroupChat(IConfiguration settings)
    {
        if (settings[Robot] is not { Length: > 0 } address) yield break;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var robot) || !(robot.Scheme == Uri.UriSchemeHttps || robot.IsLoopback))
            throw new InvalidSettingException($"设置 {Robot} 应是企业微信或钉钉群机器人的 https 地址。");

        yield return new GroupChatMessenger(new HttpClient { Timeout = Patience }, robot);
    }

    private static int PortOf(string? port) => port switch
    {
        null or "" => 587,
        _ when int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65_535 => number,
        _ => throw new InvalidSettingException($"设置 {Port} 应是 1 至 65535 的端口号。"),
    };

    private static TimeOnly TimeOfDay(string? time) => time switch
    {
        null or "" => new TimeOnly(8, 0),
        _ when TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) => read,
        _ => throw new InvalidSettingException($"设置 {Hour} 应写成 08:00 这样的时间。"),
    };
}
