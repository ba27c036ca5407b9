using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>
/// The daily reminders. What waits is worked out from facts and dates when they are sent, so a day on which the program stood
/// still is made good by the next. Asking again on the same day sends nothing twice.
/// </summary>
public sealed partial class SendDigests(
    BranchLifeDbContext db, IEnumerable<IMessenger> messengers, InNameOf inNameOf, IConfiguration settings, ILogger<SendDigests> log)
{
    private const int Ahead = 7;

    private string? Site => settings["Site:PublicUrl"] is { Length: > 0 } url ? url : null;

    /// <returns>How many were sent.</returns>
    public async Task<int> ExecuteAsync(DateOnly day, CancellationToken ct)
    {
        var sent = 0;
        foreach (var messenger in messengers)
        {
            if (messenger.Channel is { } channel) sent += await ToChannelAsync(messenger, channel, day, ct) ? 1 : 0;
            else sent += await ToPersonsAsync(messenger, day, ct);
        }

        return sent;
    }

    private async Task<int> ToPersonsAsync(IMessenger messenger, DateOnly day, CancellationToken ct)
    {
        var subscribed = await db.Subscriptions.AsNoTracking().Where(one => one.MailAddress != null).OrderBy(one => one.Id)
            .Select(one => new { one.PersonId, one.MailAddress }).ToListAsync(ct);
        var sent = 0;
        foreach (var one in subscribed)
        {
            var todos = await TodosAsync(one.PersonId, ct);
            if (todos.Count == 0) continue;
            if (await SendOnceAsync(messenger, one.PersonId.ToString(), one.MailAddress, DigestSentence.For(todos, day, Site), day, ct)) sent++;
        }

        return sent;
    }

    private async Task<IReadOnlyList<Todo>> TodosAsync(Id<Person> person, CancellationToken ct) =>
        await inNameOf.AskAsync<Waiting, IReadOnlyList<Todo>>(person, waiting => waiting.FindAsync(ct), ct) ?? [];

    private async Task<bool> ToChannelAsync(IMessenger messenger, string channel, DateOnly day, CancellationToken ct)
    {
        var (since, soon) = (day.AddDays(-1).At(TimeOnly.MinValue), day.AddDays(Ahead));
        var waits = await db.Notices.AnyAsync(notice => notice.ReadAt == null && notice.At >= since, ct)
            || await db.RectificationItems.AnyAsync(item => item.State != RectificationState.Closed && item.DueOn <= soon, ct);
        return waits && await SendOnceAsync(messenger, channel, null, DigestSentence.ForChannel(Site), day, ct);
    }

    private async Task<bool> SendOnceAsync(
        IMessenger messenger, string recipient, string? address, string sentence, DateOnly day, CancellationToken ct)
    {
        if (await db.SentDigests.AnyAsync(sent => sent.Recipient == recipient && sent.Day == day, ct)) return false;

        var claim = new SentDigest(recipient, day);
        db.Add(claim);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            db.Entry(claim).State = EntityState.Detached; // another node was first
            return false;
        }

        try
        {
            await messenger.SendAsync(address, sentence, ct);
            return true;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            CouldNotSend(log, trouble.GetType().Name);
            db.Remove(claim);
            await db.SaveChangesAsync(ct);
            return false;
        }
    }

    // Neither the address nor the server's words, which may repeat it.
    [LoggerMessage(LogLevel.Warning, "A reminder could not be sent ({Trouble}); it is tried again within the hour.")]
    private static partial void CouldNotSend(ILogger log, string trouble);
}
