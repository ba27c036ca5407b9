using BranchLife.Application.Inbox.Reminders;

namespace BranchLife.Web.Infrastructure.Reminders;

/// <summary>
/// A sentence into a group chat of 企业微信 or 钉钉, both of which take the same form of text message. Everybody in the group reads
/// it, so it says nothing but that something waits.
/// </summary>
internal sealed class GroupChatMessenger(HttpClient http, Uri robot) : IMessenger
{
    public string? Channel => "group-chat";

    public async Task SendAsync(string? address, string sentence, CancellationToken ct)
    {
        using var answer = await http.PostAsJsonAsync(robot, new { msgtype = "text", text = new { content = sentence } }, ct);
        answer.EnsureSuccessStatusCode();
    }
}
