using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>What a page needs on which one act is done: the meeting's head, its version, what the rules say.</summary>
public sealed class MeetingForActing(BranchLifeDbContext db, ReadableMeetings meetings, StageFindings findings)
{
    public async Task<View> FindAsync(Id<Meeting> id, MeetingAction needed, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        if (!opened.Allowed.Contains(needed)) throw new AccessDeniedException(Gate.DeniedSentence);
        var meeting = opened.Meeting;
        return new View
        {
            Id = id, Version = meeting.Version, Title = meeting.Title, Stage = meeting.Stage, HeldOn = meeting.HeldOn, Allowed = opened.Allowed,
            PlanIsReviewed = meeting.PlanIsReviewed,
            Branch = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            WindowTo = await db.Campaigns.Where(campaign => campaign.Id == meeting.CampaignId)
                .Select(campaign => (DateOnly?)campaign.WindowTo).SingleOrDefaultAsync(ct),
            IsOfCampaign = meeting.CampaignId is not null, ConsentedUntil = meeting.ConsentedUntil,
            MayCancel = meeting.CampaignId is null || meeting.HasConsentTo(PutOffKind.Cancel),
            Asked = meeting.PutOffRequests.LastOrDefault(asked => asked.IsOpen) is { } asked
                ? new AskedLine(asked.Kind, asked.Reason, asked.Until) : null,
            Waivers = [.. meeting.Waivers.Select(waiver => new WaiverLine(waiver.Track, waiver.Reason))],
            Findings = opened.SeesFindings ? await findings.FindAsync(meeting, ct) : [],
        };
    }

    public sealed record View
    {
        public required Id<Meeting> Id { get; init; }

        public required int Version { get; init; }

        public required string Title { get; init; }

        public required string Branch { get; init; }

        public required MeetingStage Stage { get; init; }

        public required DateOnly? HeldOn { get; init; }

        public required bool PlanIsReviewed { get; init; }

        public required bool IsOfCampaign { get; init; }

        public required DateOnly? WindowTo { get; init; }

        public required DateOnly? ConsentedUntil { get; init; }

        public required bool MayCancel { get; init; }

        public required AskedLine? Asked { get; init; }

        public required IReadOnlyList<WaiverLine> Waivers { get; init; }

        public required IReadOnlySet<MeetingAction> Allowed { get; init; }

        public required IReadOnlyList<Finding> Findings { get; init; }
    }

    public sealed record AskedLine(PutOffKind Kind, string Reason, DateOnly? Until);

    public sealed record WaiverLine(Track Track, string Reason);
}
