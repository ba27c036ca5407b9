using BranchLife.Application.Meetings;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between the verdicts and the persons whom they concern, and how many of them may be 优秀.</summary>
public sealed class VerdictFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<Answer> FindAsync(Meeting meeting, Appraisal appraisal, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var limit = LimitOf(appraisal, about.Campaign?.Parameters);
        var verdicts = await db.AppraisalVerdicts.AsNoTracking().Where(verdict => verdict.AppraisalId == appraisal.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(verdicts.Select(verdict => verdict.SubjectId), ct);
        var excellent = appraisal.Counts.Where(count => count.SubjectId is not null).ToDictionary(count => count.SubjectId!.Value, count => count.First);
        return new Answer(limit, Procedure.Check(new VerdictFacts
        {
            About = about, Limit = limit,
            Verdicts = [.. verdicts.Select(verdict => new VerdictFacts.Verdict(
                names[verdict.SubjectId], verdict.Grade, excellent.TryGetValue(verdict.SubjectId, out var votes) ? votes : null,
                verdict.Opinion.Length, verdict.Help is not null, verdict.DecidedOn, verdict.ToldAt is not null))],
        }));
    }

    private static ExcellentLimit LimitOf(Appraisal appraisal, CampaignParameters? parameters) =>
        parameters?.ExcellentBase is ExcellentBase.AllMembers ? new ExcellentLimit(appraisal.Members.Count) : appraisal.LimitOfBallot;

    public sealed record Answer(ExcellentLimit Limit, IReadOnlyList<Finding> Findings);
}
