using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>What the ballot asks of the meeting's stages, and they of it.</summary>
internal static class BallotTime
{
    /// <summary>Paper may be counted after the members have left, until the minutes are sealed.</summary>
    public static void RequireBallotTime(this Meeting meeting)
    {
        if (meeting.Stage is not (MeetingStage.InSession or MeetingStage.Held)) throw new RuleViolationException(AppraisalRules.BallotsAreHeldInTheMeeting);
    }

    /// <summary>Verdicts are given until the meeting is archived.</summary>
    public static void RequireVerdictTime(this Meeting meeting)
    {
        if (meeting.Stage is not (MeetingStage.InSession or MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp))
            throw new RuleViolationException(AppraisalRules.VerdictsAreGivenBeforeArchiving);
    }

    /// <summary>Members leave the room with the end: votes on screen are over by then.</summary>
    public static async Task RequireNobodyVotesAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct)
    {
        if (await db.Appraisals.AnyAsync(one => one.MeetingId == meeting && one.State == AppraisalState.Voting && one.Way == BallotWay.OnScreen, ct))
            throw new RuleViolationException(AppraisalRules.TheBallotClosesFirst);
    }

    /// <summary>The minutes say how many ballots there were.</summary>
    public static async Task RequireCountedAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct)
    {
        if (await db.Appraisals.AnyAsync(one => one.MeetingId == meeting && one.State != AppraisalState.Closed, ct))
            throw new RuleViolationException(AppraisalRules.TheBallotClosesFirst);
    }
}
