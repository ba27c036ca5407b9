namespace BranchLife.Application.Inbox.Reminders;

/// <summary>Carries a neutral sentence out of the house. There is none unless the office has set one up.</summary>
public interface IMessenger
{
    /// <summary>Null: it speaks to everybody subscribed, each at the own address; else the channel that many read.</summary>
    string? Channel { get; }

    /// <param name="address">The person's address; null for a channel.</param>
    /// <param name="sentence">Says that something waits, never what.</param>
    /// <param name="ct">Cancels.</param>
    Task SendAsync(string? address, string sentence, CancellationToken ct);
}
