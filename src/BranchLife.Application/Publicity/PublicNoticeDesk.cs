using BranchLife.Application.Access;
using BranchLife.Application.Inbox;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>The form of a copy: its plan and its lines, as they would be posted today.</summary>
public sealed class PublicNoticeDesk(BranchLifeDbContext db, Actor actor, Gate gate)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        await gate.ReadAsync(meeting, MeetingAction.ListProblems, ct);
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var least = await LeastAsync(db, head.CampaignId, ct);
        var lines = await db.PostingLinesAsync(meeting, new Dictionary<Id<RectificationItem>, PostingWords>(), ct);
        var (names, from) = (await NamesAsync(lines, ct), actor.Today.AddDays(1));
        return new View(
            head, null, 0, from, WorkingDays.After(from, least), null, actor.Name, null, least, [.. lines.Select(line => new Line(line, Member(line, names)))]);
    }

    public async Task<View> FindAsync(Id<PublicNotice> id, CancellationToken ct)
    {
        var notice = await db.PublicNotices.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        await gate.ReadAsync(notice.MeetingId, MeetingAction.ListProblems, ct);
        var head = await MeetingHead.ReadAsync(db, actor, notice.MeetingId, ct);
        var lines = await db.PostingLinesAsync(notice.MeetingId, notice.Lines.ToDictionary(line => line.ItemId, line => new PostingWords(line.Problem, line.Measure)), ct);
        var names = await NamesAsync(lines, ct);
        return new View(
            head, id, notice.Version, notice.From, notice.To, notice.Place, notice.Contact, notice.Reach, await LeastAsync(db, head.CampaignId, ct),
            [.. lines.Select(line => new Line(line, Member(line, names)))]);
    }

    internal static async Task<int> LeastAsync(BranchLifeDbContext db, Id<Campaign>? campaign, CancellationToken ct) =>
        (await db.Campaigns.Where(one => one.Id == campaign).Select(one => one.Parameters).SingleOrDefaultAsync(ct) ?? new CampaignParameters()).PublicityWd;

    private Task<Dictionary<Id<Domain.Members.Person>, string>> NamesAsync(IEnumerable<PostedLine> lines, CancellationToken ct) =>
        db.NamesOfAsync(lines.Select(line => line.MemberId), ct);

    private static string? Member(PostedLine line, IReadOnlyDictionary<Id<Domain.Members.Person>, string> names) =>
        line.MemberId is { } member ? names[member] : null;

    /// <param name="Id">Null: a new copy.</param>
    /// <param name="Least">Working days that are asked for.</param>
    public sealed record View(
        MeetingHead Head, Id<PublicNotice>? Id, int Version, DateOnly From, DateOnly To, string? Place, string? Contact, string? Reach, int Least,
        IReadOnlyList<Line> Lines);

    /// <param name="Member">Whose promise it is; null: the branch's item.</param>
    public sealed record Line(PostedLine Posted, string? Member);
}
