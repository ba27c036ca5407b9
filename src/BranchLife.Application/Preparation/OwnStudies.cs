using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What a member studied before a meeting: his own lines, which he alone sees one by one, and the branch's that he was at.</summary>
public sealed class OwnStudies(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        if (!relation.IsMember) throw new AccessDeniedException(Gate.DeniedSentence);

        var me = actor.PersonId;
        var studied = await db.StudySessions.AsNoTracking().Where(s => s.MeetingId == meeting && s.Attendances.Any(one => one.PersonId == me))
            .OrderBy(s => s.HeldOn).ThenBy(s => s.Id).ToListAsync(ct);
        var titles = head.CampaignId is { } campaign
            ? await db.Campaigns.Where(c => c.Id == campaign).SelectMany(c => c.StudyList).OrderBy(m => m.Ordinal).Select(m => m.Title).ToListAsync(ct)
            : [];
        return new View(
            head, [.. studied.Where(s => s.OwnerId == me).Select(RowOf)],
            [.. titles.Select(title => new Material(title, studied.Any(s => StudyBoard.Covers(s, title))))],
            studied.Where(s => s.OwnerId is null).Sum(s => s.DurationMinutes), head.IsOpen);
    }

    private static Row RowOf(StudySession study) => new(
        study.Id, study.Version, study.Mode, study.Topic, study.HeldOn, study.DurationMinutes,
        [.. study.Readings.OrderBy(reading => reading.Ordinal).Select(reading => reading.Title)]);

    /// <param name="Own">Registered by the reader.</param>
    /// <param name="Materials">The campaign's study list.</param>
    /// <param name="MinutesWithBranch">At the branch's studies, made-up ones included.</param>
    public sealed record View(MeetingHead Head, IReadOnlyList<Row> Own, IReadOnlyList<Material> Materials, int MinutesWithBranch, bool MayRecord)
    {
        public int MinutesOwn => Own.Sum(row => row.Minutes);
    }

    public sealed record Row(
        Id<StudySession> Id, int Version, StudyMode Mode, string Topic, DateOnly HeldOn, int Minutes, IReadOnlyList<string> Materials);

    /// <param name="IsStudied">By the reader, in company or alone.</param>
    public sealed record Material(string Title, bool IsStudied);
}
