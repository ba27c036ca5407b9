using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Meetings;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>民主评议: to vote, to check a count, to give and to tell verdicts, to sign for the own one.</summary>
internal sealed class AppraisalWork(BranchLifeDbContext db, Actor actor)
{
    private const int TellDays = 10;

    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        if (actor.Inside.Length == 0) return [];

        return [.. await BallotsAsync(ct), .. await CountsAsync(ct), .. await OwnVerdictsAsync(ct), .. await VerdictsAsync(ct)];
    }

    private async Task<IEnumerable<Todo>> BallotsAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var open = await (from turnout in db.BallotTurnouts
                          join appraisal in db.Appraisals on turnout.AppraisalId equals appraisal.Id
                          join meeting in db.Meetings.TakenPartInBy(db, actor) on appraisal.MeetingId equals meeting.Id
                          where turnout.VoterId == me && !turnout.HasVoted && appraisal.State == AppraisalState.Voting
                              && db.MeetingSessions.Any(session => session.MeetingId == meeting.Id && !session.IsMakeUp && session.Attendances.Any(line =>
                                  line.PersonId == me && line.Presence == Presence.Present && line.LeftAt == null))
                          select new { meeting.Id, meeting.Title, meeting.HeldOn }).ToListAsync(ct);
        return open.Select(one => new Todo("民主测评，请投票", "去投票", $"/meetings/{one.Id}/appraisal/ballot", one.HeldOn, one.Title));
    }

    private async Task<IEnumerable<Todo>> CountsAsync(CancellationToken ct)
    {
        var (me, led) = (actor.PersonId, actor.Inside.Where(actor.IsSecretaryOf).ToArray());
        var counted = await (from appraisal in db.Appraisals
                             join meeting in db.Meetings on appraisal.MeetingId equals meeting.Id
                             where appraisal.State == AppraisalState.Counted && appraisal.CountedById != me
                                 && (led.Contains(meeting.BranchId) || meeting.HostId == me || meeting.RecorderId == me)
                             select new { meeting.Id, meeting.Title, meeting.HeldOn }).ToListAsync(ct);
        return counted.Select(one => new Todo("复核民主测评票数", "去复核", $"/meetings/{one.Id}/appraisal/count", one.HeldOn, one.Title));
    }

    private async Task<IEnumerable<Todo>> OwnVerdictsAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var told = await (from verdict in db.AppraisalVerdicts
                          join meeting in db.Meetings.TakenPartInBy(db, actor) on verdict.MeetingId equals meeting.Id
                          where verdict.SubjectId == me && verdict.ToldAt != null && verdict.AnsweredAt == null
                          orderby verdict.Id
                          select new { meeting.Id, meeting.Title }).Take(Waiting.Most).ToListAsync(ct);
        return told.Select(one => new Todo("签收民主评议意见", "去签收", TellVerdicts.PathOf(one.Id), null, one.Title));
    }

    private async Task<IEnumerable<Todo>> VerdictsAsync(CancellationToken ct)
    {
        var led = actor.Inside.Where(actor.IsSecretaryOf).ToArray();
        var closed = await (from appraisal in db.Appraisals
                            join meeting in db.Meetings on appraisal.MeetingId equals meeting.Id
                            where led.Contains(appraisal.BranchId) && appraisal.State == AppraisalState.Closed
                                && (meeting.Stage == MeetingStage.Held || meeting.Stage == MeetingStage.MinutesSealed || meeting.Stage == MeetingStage.FollowUp)
                            select new
                            {
                                meeting.Id, meeting.Title, meeting.HeldOn, Members = appraisal.Members.Count,
                                Given = db.AppraisalVerdicts.Count(verdict => verdict.AppraisalId == appraisal.Id),
                                Told = db.AppraisalVerdicts.Count(verdict => verdict.AppraisalId == appraisal.Id && verdict.ToldAt != null),
                            }).ToListAsync(ct);
        return closed.Where(one => one.Told < one.Members).Select(one => new Todo(
            one.Given < one.Members ? "填写民主评议意见" : "向党员反馈评议意见", one.Given < one.Members ? "去填写" : "去反馈",
            $"/meetings/{one.Id}/appraisal", one.HeldOn?.AddDays(TellDays), $"{one.Title} · 已填写 {one.Given}／{one.Members} 人，已反馈 {one.Told} 人"));
    }
}
