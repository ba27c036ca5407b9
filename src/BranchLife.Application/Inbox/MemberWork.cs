using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>What every member has to do: the outline, talks to confirm, points to answer, own items, own words and minutes to confirm, items to verify.</summary>
internal sealed class MemberWork(BranchLifeDbContext db, Actor actor)
{
    private const int Ahead = 30;
    private const int Week = 7;

    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        if (actor.Inside.Length == 0) return await OwnWordsAsync(ct); // a guide has spoken, too

        return
        [
            .. await OutlinesAsync(ct), .. await TalksAsync(ct), .. await PointsAsync(ct), .. await OwnItemsAsync(ct), .. await OwnWordsAsync(ct),
            .. await SignaturesAsync(ct), .. await VerificationsAsync(ct), .. await NoticesAsync(ct),
        ];
    }

    private async Task<IEnumerable<Todo>> OutlinesAsync(CancellationToken ct)
    {
        var (me, belongs) = (actor.PersonId, Belongs);
        var meetings = await (from meeting in db.Meetings
                              where belongs.Contains(meeting.BranchId)
                                  && (meeting.Stage == MeetingStage.Preparing || meeting.Stage == MeetingStage.ReadyToConvene)
                                  && !meeting.Exemptions.Any(exemption => exemption.PersonId == me && exemption.GrantedById != null)
                                  && !db.Outlines.Any(outline => outline.MeetingId == meeting.Id && outline.AuthorId == me
                                      && outline.Kind == OutlineKind.MemberOutline
                                      && (outline.State == OutlineState.HandedIn || outline.State == OutlineState.Accepted))
                              select new
                              {
                                  meeting.Id, meeting.Title, meeting.HeldOn, meeting.CampaignId,
                                  Begun = db.Outlines.Where(outline => outline.MeetingId == meeting.Id && outline.AuthorId == me
                                      && outline.Kind == OutlineKind.MemberOutline).Select(outline => (OutlineState?)outline.State).FirstOrDefault(),
                              }).ToListAsync(ct);
        var terms = await MeetingTerms.OfAsync(db, meetings.Select(meeting => meeting.CampaignId), ct);
        return meetings.Select(meeting => new Todo(
            meeting.Begun is OutlineState.Returned ? "修改被退回的发言提纲" : "撰写、提交发言提纲", meeting.Begun is null ? "去撰写" : "继续填写",
            $"/meetings/{meeting.Id}/outline", meeting.HeldOn?.AddDays(-terms.Of(meeting.CampaignId).MaterialDays), meeting.Title));
    }

    private async Task<IEnumerable<Todo>> TalksAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var talks = await (from talk in db.Talks
                           where talk.HeldOn != null
                               && ((talk.FirstId == me && talk.FirstConfirmedAt == null) || (talk.SecondId == me && talk.SecondConfirmedAt == null))
                           join other in db.Persons on talk.FirstId == me ? talk.SecondId : talk.FirstId equals other.Id
                           join meeting in db.Meetings on talk.MeetingId equals meeting.Id
                           where meeting.Stage == MeetingStage.Preparing || meeting.Stage == MeetingStage.ReadyToConvene
                           orderby talk.HeldOn, talk.Id
                           select new { talk.Id, talk.HeldOn, other.Name, Meeting = meeting.HeldOn }).Take(Waiting.Most).ToListAsync(ct);
        return talks.Select(talk => new Todo(
            $"确认与{talk.Name}同志的谈心谈话", "去确认", $"/talks/{talk.Id}", talk.Meeting?.AddDays(-1), $"{talk.HeldOn:M月d日} · {talk.Name}已登记"));
    }

    // That there is a point is said, never what it says; answerable while the problem lists are open.
    private async Task<IEnumerable<Todo>> PointsAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var talks = await (from talk in db.Talks
                           where (talk.FirstId == me || talk.SecondId == me)
                               && talk.Points.Any(point => point.State == TalkPointState.Proposed && point.ProposedById != me)
                           join other in db.Persons on talk.FirstId == me ? talk.SecondId : talk.FirstId equals other.Id
                           join meeting in db.Meetings on talk.MeetingId equals meeting.Id
                           where meeting.Stage == MeetingStage.Preparing || meeting.Stage == MeetingStage.ReadyToConvene
                               || meeting.Stage == MeetingStage.InSession || meeting.Stage == MeetingStage.Held || meeting.Stage == MeetingStage.MinutesSealed
                           orderby talk.HeldOn, talk.Id
                           select new
                           {
                               talk.Id, other.Name, Meeting = meeting.HeldOn,
                               Points = talk.Points.Count(point => point.State == TalkPointState.Proposed && point.ProposedById != me),
                           }).Take(Waiting.Most).ToListAsync(ct);
        return talks.Select(talk => new Todo(
            "答复谈心谈话要点", "去答复", $"/talks/{talk.Id}", talk.Meeting?.AddDays(-1), $"{talk.Name}同志提出 · {talk.Points}条待答复"));
    }

    private async Task<IEnumerable<Todo>> OwnItemsAsync(CancellationToken ct)
    {
        var (me, soon, week) = (actor.PersonId, actor.Today.AddDays(Ahead), actor.Today.AddDays(Week));
        var items = await db.RectificationItems.Where(item => item.OwnerId == me
                && (item.State == RectificationState.ClosureReturned
                    || ((item.State == RectificationState.Open || item.State == RectificationState.InProgress || item.State == RectificationState.Reopened)
                        && (item.DueOn ?? item.NextReviewOn) <= soon)
                    || (item.State == RectificationState.LongTerm && item.NextReviewOn <= week)))
            .OrderBy(item => item.DueOn ?? item.NextReviewOn).ThenBy(item => item.Id).Take(Waiting.Most)
            .Select(item => new { item.Id, item.Measure, DueOn = item.DueOn ?? item.NextReviewOn, item.State, Last = item.Progress.Max(entry => (DateOnly?)entry.HappenedOn) })
            .ToListAsync(ct);
        return items.Select(item => new Todo(
            item.State is RectificationState.ClosureReturned ? "销号被退回，继续整改" : "说明整改进展", "去说明", $"/rectification/{item.Id}", item.DueOn,
            item.Last is { } last ? $"{item.Measure} · 上次说明 {last:M月d日}" : item.Measure));
    }

    // Neither confirmed, nor in the recorder's hands, nor settled as a dissent.
    private async Task<IEnumerable<Todo>> OwnWordsAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var asked = await (from own in db.WordsConfirmations
                           join session in db.MeetingSessions.VisibleTo(db, actor) on own.SessionId equals session.Id
                           join minutes in db.Minutes on own.SessionId equals minutes.SessionId
                           join meeting in db.Meetings on own.MeetingId equals meeting.Id
                           where own.SpeakerId == me && !own.IsSealed && own.ConfirmedAt == null && own.Requests.All(request => request.TakenOver == true)
                           orderby own.Id
                           select new { own.SessionId, meeting.Title, minutes.SpeakersAskedUntil }).Take(Waiting.Most).ToListAsync(ct);
        return asked.Select(words => new Todo("核对本人发言记录", "去核对", SpeakersAsked.PathOf(words.SessionId), words.SpeakersAskedUntil, words.Title));
    }

    private async Task<IEnumerable<Todo>> SignaturesAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var unsigned = await (from minutes in db.Minutes
                              join meeting in db.Meetings on minutes.MeetingId equals meeting.Id
                              where (minutes.HostId == me || minutes.RecorderId == me) && minutes.SealedAt == null && minutes.Body != ""
                                  && !minutes.Signatures.Any(signature => signature.PersonId == me)
                              orderby minutes.Id
                              select new { MeetingId = meeting.Id, meeting.Title, meeting.HeldOn }).Take(Waiting.Most).ToListAsync(ct);
        return unsigned.Select(minutes => new Todo(
            "签署会议记录", "去签署", $"/meetings/{minutes.MeetingId}/session",
            minutes.HeldOn is { } held ? WorkingDays.After(held, 3) : null, minutes.Title));
    }

    // Personal items that wait for a committee member, or for the member whom the secretary has named.
    private async Task<IEnumerable<Todo>> VerificationsAsync(CancellationToken ct)
    {
        var (me, today) = (actor.PersonId, actor.Today);
        var (inside, sits) = (actor.Inside, actor.Inside.Where(actor.SitsOnCommitteeOf).ToArray());
        var items = await (from item in db.RectificationItems
                           join owner in db.Persons on item.OwnerId equals owner.Id
                           where item.State == RectificationState.ClosureRequested && item.SubjectId != null && item.OwnerId != me && item.SubjectId != me
                               && !item.Progress.Any(entry => entry.IsEvidence && entry.RecordedById == me)
                               && !db.Posts.Any(post => post.UnitId == item.UnitId && post.PersonId == item.OwnerId && post.Kind == PostKind.Secretary
                                   && post.From <= today && (post.To == null || today <= post.To))
                               && inside.Contains(item.UnitId) && (item.VerifierId == me || (item.VerifierId == null && sits.Contains(item.UnitId)))
                           orderby item.DueOn, item.Id
                           select new { item.Id, item.Measure, item.DueOn, owner.Name }).Take(Waiting.Most).ToListAsync(ct);
        return items.Select(item => new Todo("核验销号申请", "去核验", $"/rectification/{item.Id}", item.DueOn, $"{item.Name} · {item.Measure}"));
    }

    private async Task<IEnumerable<Todo>> NoticesAsync(CancellationToken ct)
    {
        var unread = await db.Notices.CountAsync(notice => notice.RecipientId == actor.PersonId && notice.ReadAt == null, ct);
        return unread == 0 ? [] : [new Todo($"{unread} 条未读通知", "去查看", "/#notices")];
    }

    private Id<Unit>[] Belongs => actor.BranchId is { } own ? [.. actor.AttachedTo, own] : [.. actor.AttachedTo];
}
