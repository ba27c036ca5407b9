using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The problems found before a meeting: the branch's list and the reader's own.</summary>
public sealed class FoundProblems(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var rows = await db.Problems.VisibleTo(db, actor)
            .Where(problem => problem.MeetingId == meeting && (problem.SubjectId == null || problem.SubjectId == actor.PersonId))
            .OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id)
            .Select(problem => new
            {
                problem.Id, problem.Version, problem.SubjectId, problem.Aspect, problem.Origin, problem.Statement, problem.Instance, problem.Cause,
                problem.IsCarriedOver, problem.IsConfirmed, Sources = problem.Links.Select(link => link.Kind).ToList(),
            }).ToListAsync(ct);
        var isFinding = head.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession
            or MeetingStage.Held or MeetingStage.MinutesSealed;
        var teamAspects = await CheckAspects.OfAsync(db, head.CampaignId, ofTeam: true, ct);
        var memberAspects = await CheckAspects.OfAsync(db, head.CampaignId, ofTeam: false, ct);
        var listed = rows.OrderBy(row => PlaceOf(row.Aspect, row.SubjectId is null ? teamAspects : memberAspects)).Select(row => (row.SubjectId, Row: new Row(row.Id, row.Version, row.Aspect, row.Origin,
            door.Open(row.Statement, row.Id, row.SubjectId)!, door.Open(row.Instance, row.Id, row.SubjectId), door.Open(row.Cause, row.Id, row.SubjectId), row.IsCarriedOver, [.. row.Sources],
            isFinding && !row.IsConfirmed && (relation.IsSecretary || row.SubjectId == actor.PersonId)))).ToArray();
        await door.CloseAsync(ct);
        return new View(
            head,
            [.. listed.Where(pair => pair.SubjectId is null).Select(pair => pair.Row)],
            [.. listed.Where(pair => pair.SubjectId is not null).Select(pair => pair.Row)],
            relation.IsCommittee ? teamAspects : [],
            relation.IsMember ? memberAspects : [],
            await OpenOpinionsAsync(meeting, ct),
            isFinding && relation.IsCommittee, isFinding && relation.IsMember,
            isFinding && relation.IsSecretary && await WroteAsync(meeting, OutlineKind.TeamSelfCheck, ct),
            isFinding && relation.IsMember && await WroteAsync(meeting, OutlineKind.MemberOutline, ct));
    }

    // In the order of the aspects, as the lists are read; what has none comes last.
    private static int PlaceOf(string? aspect, IReadOnlyList<string> aspects)
    {
        for (var i = 0; i < aspects.Count; i++)
        {
            if (aspects[i] == aspect) return i;
        }

        return aspects.Count;
    }

    // Opinions that the reader may read and that neither led to a problem nor were declined.
    private async Task<int> OpenOpinionsAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var linked = await db.Problems.Where(problem => problem.MeetingId == meeting).SelectMany(problem => problem.Links)
            .Where(link => link.Kind == ProblemLinkKind.Opinion).Select(link => link.RecordId).ToListAsync(ct);
        var open = await db.Opinions.VisibleTo(db, actor).Where(opinion => opinion.MeetingId == meeting && opinion.DeclinedReason == null)
            .Select(opinion => opinion.Id).ToListAsync(ct);
        return open.Count(id => !linked.Contains(id.Value));
    }

    private Task<bool> WroteAsync(Id<Meeting> meeting, OutlineKind kind, CancellationToken ct) =>
        db.Outlines.AnyAsync(outline => outline.MeetingId == meeting && outline.Kind == kind && outline.AuthorId == actor.PersonId, ct);

    /// <param name="OpenOpinions">Readable opinions that wait to be taken in or declined.</param>
    /// <param name="MayTakeTeam">The reader has written the team's material, from which the branch's list can be filled.</param>
    /// <param name="MayTakeOwn">The reader has written an outline, from which the own list can be filled.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Row> OfBranch, IReadOnlyList<Row> Own, IReadOnlyList<string> TeamAspects,
        IReadOnlyList<string> MemberAspects, int OpenOpinions, bool MayFindForBranch, bool MayFindOwn, bool MayTakeTeam, bool MayTakeOwn);

    public sealed record Row(
        Id<Problem> Id, int Version, string? Aspect, ProblemOrigin Origin, string Statement, string? Instance, string? Cause,
        bool IsCarriedOver, IReadOnlyList<ProblemLinkKind> Sources, bool MayWrite);
}
