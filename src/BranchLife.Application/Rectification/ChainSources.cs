using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>Every record of a meeting that the reader may read and from which a problem may come; by name and address, without its words.</summary>
internal sealed class ChainSources(BranchLifeDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<Row>> FindAsync(MeetingHead head, CancellationToken ct) =>
    [
        .. await CriticismsAsync(head, ct), .. await OpinionsAsync(head, ct), .. await OutlinesAsync(head, ct), .. await CommentariesAsync(head, ct),
        .. await DemandsAsync(head, ct), .. await TalksAsync(head, ct),
    ];

    private async Task<IEnumerable<Row>> CriticismsAsync(MeetingHead head, CancellationToken ct)
    {
        var records = await db.CriticismRecords.VisibleTo(db, actor).Where(record => record.MeetingId == head.Id && record.Kind == CriticismKind.Mutual)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).Select(record => new { record.Id, record.AuthorId, record.SubjectId }).ToListAsync(ct);
        var names = await db.NamesOfAsync(records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        return records.Select(record => new Row(
            new ProblemSource(ProblemLinkKind.Criticism, record.Id.Value), $"{names[record.AuthorId]}对{names[record.SubjectId]}", $"/criticism/{record.Id}"));
    }

    private async Task<IEnumerable<Row>> OpinionsAsync(MeetingHead head, CancellationToken ct)
    {
        var opinions = await db.Opinions.VisibleTo(db, actor).Where(opinion => opinion.MeetingId == head.Id && !opinion.AwaitsSubject)
            .OrderBy(opinion => opinion.ReceivedOn).ThenBy(opinion => opinion.Id)
            .Select(opinion => new { opinion.Id, opinion.Origin, opinion.IsAnonymous, IsLate = opinion.PublicNoticeId != null, opinion.DeclinedReason }).ToListAsync(ct);
        return opinions.Select(opinion => new Row(
            new ProblemSource(ProblemLinkKind.Opinion, opinion.Id.Value),
            (opinion.IsLate ? "公示期间群众提" : SourceWords.Of(opinion.Origin, opinion.IsAnonymous)) + (opinion.DeclinedReason is null ? "" : "，不采纳（已说明理由）"),
            $"/meetings/{head.Id}/opinions"));
    }

    private async Task<IEnumerable<Row>> OutlinesAsync(MeetingHead head, CancellationToken ct)
    {
        var linked = db.Problems.Where(problem => problem.MeetingId == head.Id).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Outline).Select(link => link.RecordId);
        var ids = (await linked.ToListAsync(ct)).Select(id => new Id<Outline>(id)).ToArray();
        var outlines = ids.Length == 0 ? [] : await (from outline in db.Outlines.VisibleTo(db, actor)
                                                     join author in db.Persons on outline.AuthorId equals author.Id
                                                     where ids.Contains(outline.Id)
                                                     orderby outline.Id
                                                     select new { outline.Id, author.Name }).ToListAsync(ct);
        return outlines.Select(outline => new Row(new ProblemSource(ProblemLinkKind.Outline, outline.Id.Value), outline.Name, $"/outlines/{outline.Id}"));
    }

    private async Task<IEnumerable<Row>> TalksAsync(MeetingHead head, CancellationToken ct)
    {
        var linked = db.Problems.Where(problem => problem.MeetingId == head.Id).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Talk).Select(link => link.RecordId);
        var ids = (await linked.ToListAsync(ct)).Select(id => new Id<Talk>(id)).ToArray();
        var talks = ids.Length == 0 ? [] : await db.Talks.VisibleTo(actor).Where(talk => ids.Contains(talk.Id)).OrderBy(talk => talk.Id)
            .Select(talk => talk.Id).ToListAsync(ct);
        return talks.Select(talk => new Row(new ProblemSource(ProblemLinkKind.Talk, talk.Value), "本人参加", $"/talks/{talk}"));
    }

    private async Task<IEnumerable<Row>> CommentariesAsync(MeetingHead head, CancellationToken ct)
    {
        var sessions = await db.MeetingSessions.Where(session => session.MeetingId == head.Id && session.Turns.Any(turn => turn.Kind == TurnKind.Commentary))
            .OrderBy(session => session.Id).Select(session => new { session.Id, session.Title }).ToListAsync(ct);
        return sessions.Select(session => new Row(new ProblemSource(ProblemLinkKind.Commentary, session.Id.Value), session.Title, $"/meetings/{head.Id}/session"));
    }

    private async Task<IEnumerable<Row>> DemandsAsync(MeetingHead head, CancellationToken ct)
    {
        var demands = await (from demand in db.SupervisionDemands
                             join raiser in db.Persons on demand.RaisedById equals raiser.Id
                             where demand.MeetingId == head.Id
                             orderby demand.RaisedAt, demand.Id
                             select new { demand.Id, raiser.Name, demand.RaisedAt }).ToListAsync(ct);
        return demands.Select(demand => new Row(
            new ProblemSource(ProblemLinkKind.SupervisionDemand, demand.Id.Value), demand.Name, $"/meetings/{head.Id}/demands"));
    }

    /// <param name="Note">Who, or of which kind; never what.</param>
    public sealed record Row(ProblemSource Record, string Note, string Path);
}
