namespace BranchLife.Web.Infrastructure.Reminders;

/// <summary>The office's own mail server, as the settings name it.</summary>
/// <param name="From">The address from which reminders come.</param>
/// <param name="UsesTls">STARTTLS; off only for a server on the same machine or a line of one's own.</param>
internal sealed record MailServer(string Host, int Port, string From, bool UsesTls, string? User, string? Password);
