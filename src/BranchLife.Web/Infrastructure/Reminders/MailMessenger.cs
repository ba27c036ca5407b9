using System.Net;
using System.Net.Mail;
using System.Text;
using BranchLife.Application.Inbox.Reminders;

namespace BranchLife.Web.Infrastructure.Reminders;

/// <summary>One plain mail to one address.</summary>
internal sealed class MailMessenger(MailServer server) : IMessenger
{
    private const string Subject = "待办提醒";

    public string? Channel => null;

    public async Task SendAsync(string? address, string sentence, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.UsesTls };
        if (server.User is not null) client.Credentials = new NetworkCredential(server.User, server.Password);
        using var mail = new MailMessage(server.From, address, Subject, sentence)
        {
            SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8, IsBodyHtml = false,
        };
        await client.SendMailAsync(mail, ct);
    }
}
