using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Attachments;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Protection;

/// <summary>
/// Works every seal out anew and follows each branch's chain from its first to its last; looks at every attachment and whether the
/// guards stand. Names the first thing that is not as it was sealed. Reads words only to take their hash.
/// </summary>
public sealed class SealVerification(BranchLifeDbContext db, RowGuards guards, AttachmentStore store)
{
    public static readonly IReadOnlyList<string> Covered = ["guards", "seals", "chains", "additions", "attachments"];

    public async Task<View> FindAsync(CancellationToken ct)
    {
        var fault = await GuardsAsync(ct) ?? await SessionsAsync(ct);
        if (fault is not null) return new View(false, fault, Covered);

        var branches = await db.Minutes.Where(minutes => minutes.SealedAt != null).Select(minutes => minutes.BranchId)
            .Union(db.MinutesAdditions.Where(addition => addition.SealedAt != null).Select(addition => addition.BranchId)).ToListAsync(ct);
        foreach (var branch in branches.OrderBy(branch => branch.Value))
        {
            if (await ChainAsync(branch, ct) is { } broken) return new View(false, broken, Covered);
        }

        fault = await AttachmentsAsync(ct);
        return new View(fault is null, fault, Covered);
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
        var links = await SealLink.OfAsync(db, branch, ct);
        var chain = SealLink.InOrder(links);
        foreach (var link in chain)
        {
            var fault = link.IsAddition ? await AdditionAsync(new Id<MinutesAddition>(link.Key), ct) : await MinutesAsync(new Id<Minutes>(link.Key), ct);
            if (fault is not null) return fault;
        }

        if (chain.Count == links.Count) return null;

        var last = chain.Count == 0 ? null : chain[^1].Hash;
        var lost = links.FirstOrDefault(link => !chain.Contains(link) && links.All(other => other.Hash != link.Previous)) ?? links.First(link => !chain.Contains(link));
        return new Fault(lost.Table, lost.Key, "chain-broken", links.Count(link => link.Previous == last) > 1
            ? "两份封存记录接续同一份封存记录，封存链分了叉。"
            : "这份会议记录所接续的上一份封存记录不见了，或已被改动。");
    }

    private async Task<Fault?> MinutesAsync(Id<Minutes> id, CancellationToken ct)
    {
        var minutes = await db.Minutes.AsNoTracking().SingleAsync(minutes => minutes.Id == id, ct);
        if (await db.SittingOfAsync(minutes, ct) is not { } sitting)
            return new Fault("MeetingSessions", minutes.SessionId.Value, "record-removed", "会议记录还在，但这次会议的签到和发言不见了。");

        var title = sitting.Session.Title;
        return minutes.FaultIn(sitting) switch
        {
            null => null,
            MinutesFault.NotSealed => new Fault("MeetingSessions", sitting.Session.Id.Value, "seal-removed", $"“{title}”的封存标记被去掉了。"),
            MinutesFault.Record => new Fault("MeetingSessions", sitting.Session.Id.Value, "record-altered",
                $"“{title}”的签到、发言、批评意见、发言核对或附件登记与封存时不同。"),
            _ => new Fault("Minutes", id.Value, "text-altered", $"“{title}”的会议记录、签字或封存值与封存时不同。"),
        };
    }

    private async Task<Fault?> AdditionAsync(Id<MinutesAddition> id, CancellationToken ct)
    {
        var addition = await db.MinutesAdditions.AsNoTracking().SingleAsync(addition => addition.Id == id, ct);
        return addition.IsAsSealed(await db.AttachmentsOfAsync(addition, ct))
            ? null : new Fault("MinutesAdditions", id.Value, "addition-altered", $"会议记录的第{addition.Ordinal}份补充说明与签字封存时不同。");
    }

    private async Task<Fault?> AttachmentsAsync(CancellationToken ct)
    {
        await foreach (var kept in db.Attachments.AsNoTracking().OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.Name, one.Sha256, one.SealedIn }).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (kept.SealedIn is { } seal && !await IsKnownAsync(seal, ct))
                return new Fault("Attachments", kept.Id.Value, "seal-removed", $"附件“{kept.Name}”记着已封存，但没有一份封存记录包含它。");
            if (await store.FindAsync(kept.Sha256, ct) is null)
                return new Fault("Attachments", kept.Id.Value, "attachment-altered", $"附件“{kept.Name}”的文件不见了，或者内容与登记时不同。");
        }

        return null;
    }

    private async Task<bool> IsKnownAsync(Guid seal, CancellationToken ct)
    {
        var (ofMinutes, ofAddition) = (new Id<Minutes>(seal), new Id<MinutesAddition>(seal));
        return await db.Minutes.AnyAsync(minutes => minutes.Id == ofMinutes && minutes.SealedAt != null, ct)
            || await db.MinutesAdditions.AnyAsync(addition => addition.Id == ofAddition && addition.SealedAt != null, ct);
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
