using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Protection;

/// <summary>
/// Works every seal out anew and follows each branch's chain from its first to its last; looks whether the guards stand.
/// Names the first thing that is not as it was sealed. Reads words only to take their hash.
/// </summary>
public sealed class SealVerification(BranchLifeDbContext db, RowGuards guards)
{
    public static readonly IReadOnlyList<string> Covered = ["guards", "seals", "chains"];

    public async Task<View> FindAsync(CancellationToken ct)
    {
        var fault = await GuardsAsync(ct) ?? await SessionsAsync(ct);
        if (fault is not null) return new View(false, fault, Covered);

        var branches = await db.Minutes.Where(minutes => minutes.SealedAt != null).Select(minutes => minutes.BranchId).Distinct().ToListAsync(ct);
        foreach (var branch in branches.OrderBy(branch => branch.Value))
        {
            if (await ChainAsync(branch, ct) is { } broken) return new View(false, broken, Covered);
        }

        return new View(true, null, Covered);
    }

    private async Task<Fault?> GuardsAsync(CancellationToken ct) =>
        (await guards.MissingAsync(ct)) is [var first, ..]
            ? new Fault("", first, "guard-missing", $"数据库缺少封存保护“{first}”，或保护内容已被改动。")
            : null;

    // A sitting that is closed has sealed minutes; else the seal was taken away.
    private async Task<Fault?> SessionsAsync(CancellationToken ct)
    {
        var open = await db.MeetingSessions.Where(session => session.IsSealed
                && !db.Minutes.Any(minutes => minutes.SessionId == session.Id && minutes.SealedAt != null && minutes.SealHash != null))
            .OrderBy(session => session.Id).Select(session => new { session.Id, session.Title }).FirstOrDefaultAsync(ct);
        return open is null ? null : new Fault("MeetingSessions", open.Id.Value, "seal-removed", $"“{open.Title}”已封存，但其会议记录没有封存标记。");
    }

    private async Task<Fault?> ChainAsync(Id<Unit> branch, CancellationToken ct)
    {
        var links = await db.Minutes.Where(minutes => minutes.BranchId == branch && minutes.SealedAt != null)
            .Select(minutes => new { minutes.Id, minutes.PreviousSeal, minutes.SealHash }).ToListAsync(ct);
        var next = links.ToLookup(link => link.PreviousSeal);
        string? seal = null;
        var followed = 0;
        while (next[seal].SingleOrDefault() is { } link)
        {
            if (await FaultAsync(link.Id, ct) is { } fault) return fault;
            (seal, followed) = (link.SealHash, followed + 1);
        }

        if (followed == links.Count) return null;

        var lost = links.First(link => link.PreviousSeal is not null && links.All(other => other.SealHash != link.PreviousSeal));
        return new Fault("Minutes", lost.Id.Value, "chain-broken", "这份会议记录所接续的上一份封存记录不见了，或已被改动。");
    }

    private async Task<Fault?> FaultAsync(Id<Minutes> id, CancellationToken ct)
    {
        var minutes = await db.Minutes.AsNoTracking().SingleAsync(minutes => minutes.Id == id, ct);
        var session = await db.MeetingSessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == minutes.SessionId, ct);
        if (session is null) return new Fault("MeetingSessions", minutes.SessionId.Value, "record-removed", "会议记录还在，但这次会议的签到和发言不见了。");

        var said = await db.CriticismRecords.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync(ct);
        return minutes.FaultIn(session, said) switch
        {
            null => null,
            MinutesFault.NotSealed => new Fault("MeetingSessions", session.Id.Value, "seal-removed", $"“{session.Title}”的封存标记被去掉了。"),
            MinutesFault.Record => new Fault("MeetingSessions", session.Id.Value, "record-altered", $"“{session.Title}”的签到、发言或批评意见与封存时不同。"),
            _ => new Fault("Minutes", id.Value, "text-altered", $"“{session.Title}”的会议记录、签字或封存值与封存时不同。"),
        };
    }

    /// <param name="Table">Where it was found; empty for the database itself.</param>
    /// <param name="Key">Of the row, or the name of the guard.</param>
    public sealed record Fault(string Table, string Key, string Kind, string Sentence)
    {
        public Fault(string table, Guid key, string kind, string sentence)
            : this(table, key.ToString(), kind, sentence)
        {
        }
    }

    public sealed record View(bool Ok, Fault? First, IReadOnlyList<string> Covers);
}
