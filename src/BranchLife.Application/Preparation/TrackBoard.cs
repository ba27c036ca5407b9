using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The five tracks side by side (四关): how much of what is due is done, until when, and who is missing.</summary>
public sealed class TrackBoard(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var waivers = await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Waivers)
            .Select(waiver => new { waiver.Track, waiver.Reason }).ToDictionaryAsync(waiver => waiver.Track, waiver => waiver.Reason, ct);
        var excused = await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Exemptions)
            .Where(exemption => exemption.GrantedById != null).Select(exemption => exemption.PersonId).ToListAsync(ct);
        var materialDays = head.CampaignId is { } campaign
            ? await db.Campaigns.Where(c => c.Id == campaign).Select(c => c.Parameters.MaterialDays).SingleAsync(ct)
            : new CampaignParameters().MaterialDays;
        var due = roster.Where(person => !excused.Contains(person.Id)).ToArray();

        TrackProgress[] found =
        [
            await StudyAsync(meeting, [.. roster.Where(person => !excused.Contains(person.Id) && !person.IsFrail)], ct), await OpinionsAsync(head, ct),
            TalksOf(roster, await TalkCoverage.OfAsync(db, meeting, head.CampaignId, roster, ct)), await ProblemsAsync(meeting, due, ct), await OutlinesAsync(meeting, due, ct),
        ];
        var seesNames = relation.IsCommittee || relation.ReviewsFromOutside;
        return new View(head, [.. found.Select(progress => progress.ToRow(
            head, actor.Today, materialDays, waivers.GetValueOrDefault(progress.Track), seesNames))], head.IsOpen && relation.IsMember);
    }

    private async Task<TrackProgress> StudyAsync(Id<Meeting> meeting, RosterPerson[] due, CancellationToken ct)
    {
        var studied = await db.StudySessions.Where(s => s.MeetingId == meeting).SelectMany(s => s.Attendances).Select(a => a.PersonId)
            .Distinct().ToListAsync(ct);
        var minutes = await db.StudySessions.Where(s => s.MeetingId == meeting && s.MakeUpOfId == null && s.OwnerId == null).SumAsync(s => s.DurationMinutes, ct);
        return TrackProgress.OfPeople(Track.Study, due, person => studied.Contains(person), minutes == 0 ? null : $"共 {minutes / 60.0:0.#} 学时");
    }

    private async Task<TrackProgress> OpinionsAsync(MeetingHead head, CancellationToken ct)
    {
        var opinions = await db.Opinions.Where(o => o.MeetingId == head.Id)
            .Select(o => new { o.Origin, IsSettled = !o.AwaitsSubject && (o.SubjectId == null || o.FedBackOn != null) }).ToListAsync(ct);
        var box = await db.OpinionBoxes.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == head.Id, ct);
        var settled = opinions.Count(o => o.IsSettled);
        var waits = box is { EmptiedOn: null };
        var isOver = waits && box!.IsOver(head.Stage, actor.Today);
        var heardOutside = opinions.Any(o => o.Origin is ProblemOrigin.Masses or ProblemOrigin.Superior);
        var note = isOver ? "意见箱已截止，待开箱"
            : settled < opinions.Count ? $"{opinions.Count - settled} 条未反馈本人"
            : waits ? $"意见箱开放至{box!.ClosesOn:M'月'd'日'}"
            : opinions.Count == 0 ? null
            : heardOutside ? $"{opinions.Select(o => o.Origin).Distinct().Count()} 种来源" : "还没有群众、上级意见";
        return new TrackProgress(Track.Opinions, settled, opinions.Count, "条", opinions.Count > 0 || waits,
            heardOutside && settled == opinions.Count && !waits, [], note);
    }

    private static TrackProgress TalksOf(IReadOnlyList<RosterPerson> roster, TalkCoverage coverage)
    {
        var lacking = coverage.Lacking();
        var (done, required) = (coverage.Done, coverage.Required.Count);
        return new TrackProgress(Track.Talks, done, required, "对", coverage.Talks.Any(talk => talk.HeldOn is not null), done == required,
            [.. roster.Where(person => lacking.Contains(person.Id)).Select(person => person.Name)], done == required ? null : $"{required - done} 对未谈");
    }

    // Whoever has handed in an outline has found problems under every aspect; nothing is asked for twice.
    private async Task<TrackProgress> ProblemsAsync(Id<Meeting> meeting, RosterPerson[] due, CancellationToken ct)
    {
        var ofBranch = await db.Problems.CountAsync(p => p.MeetingId == meeting && p.SubjectId == null, ct);
        var ofMembers = await db.Problems.Where(p => p.MeetingId == meeting && p.SubjectId != null).Select(p => p.SubjectId!.Value)
            .Distinct().ToListAsync(ct);
        var handedIn = await HandedInAsync(meeting, ct);
        var people = TrackProgress.OfPeople(Track.Problems, due, person => ofMembers.Contains(person) || handedIn.Contains(person), null);
        return people with
        {
            IsDone = people.IsDone && ofBranch > 0,
            IsBegun = people.IsBegun || ofBranch > 0,
            Note = ofBranch == 0 ? "支部清单还没有问题" : $"支部 {ofBranch} 条",
        };
    }

    private async Task<TrackProgress> OutlinesAsync(Id<Meeting> meeting, RosterPerson[] due, CancellationToken ct)
    {
        var handedIn = await HandedInAsync(meeting, ct);
        var begun = await db.Outlines.AnyAsync(o => o.MeetingId == meeting, ct);
        var team = await db.Outlines.AnyAsync(o => o.MeetingId == meeting && o.Kind == OutlineKind.TeamSelfCheck
            && (o.State == OutlineState.HandedIn || o.State == OutlineState.Accepted), ct);
        var people = TrackProgress.OfPeople(Track.Outlines, due, handedIn.Contains, team ? "班子材料已提交" : "班子材料未提交");
        return people with { IsBegun = begun, IsDone = people.IsDone && team };
    }

    private async Task<HashSet<Id<Person>>> HandedInAsync(Id<Meeting> meeting, CancellationToken ct) =>
        [.. await db.Outlines.Where(o => o.MeetingId == meeting && o.Kind == OutlineKind.MemberOutline
            && (o.State == OutlineState.HandedIn || o.State == OutlineState.Accepted)).Select(o => o.AuthorId).ToListAsync(ct)];

    /// <param name="MayRecordOwnStudy">A member, for himself.</param>
    public sealed record View(MeetingHead Head, IReadOnlyList<Row> Tracks, bool MayRecordOwnStudy);

    /// <param name="Unit">The measure word of done and due.</param>
    /// <param name="DueOn">Some days before the meeting; null while it has no day.</param>
    /// <param name="Missing">Names of those who still lack something; empty for readers who may not see who.</param>
    /// <param name="Waiver">Why the secretary has waived the track.</param>
    /// <param name="Path">The track's page.</param>
    public sealed record Row(
        Track Track, int Done, int Due, string Unit, TrackState State, DateOnly? DueOn, IReadOnlyList<string> Missing, string? Note,
        string? Waiver, string Path);
}
