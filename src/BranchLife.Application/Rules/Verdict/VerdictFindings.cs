using BranchLife.Application.Meetings;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between the verdicts and the persons whom they concern.</summary>
public sealed class VerdictFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, Appraisal appraisal, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var verdicts = await db.AppraisalVerdicts.AsNoTracking().Where(verdict => verdict.AppraisalId == appraisal.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(verdicts.Select(verdict => verdict.SubjectId), ct);
        var excellent = appraisal.Counts.Where(count => count.SubjectId is not null).ToDictionary(count => count.SubjectId!.Value, count => count.First);
        return Procedure.Check(new VerdictFacts
        {
            About = about, Limit = LimitOf(appraisal, about.Campaign?.Parameters),
            Verdicts = [.. verdicts.Select(verdict => new VerdictFacts.Verdict(
                names[verdict.SubjectId], verdict.Grade, excellent.TryGetValue(verdict.SubjectId, out var votes) ? votes : null,
                verdict.Opinion.Length, verdict.Help is not null, verdict.DecidedOn, verdict.ToldAt is not null))],
        });
    }

    public static ExcellentLimit LimitOf(Appraisal appraisal, CampaignParameters? parameters) =>
        new(parameters?.ExcellentBase is ExcellentBase.AllMembers ? appraisal.Members.Count : appraisal.Members.Count(member => member.IsGraded));
}
