using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;

namespace BranchLife.Application.Rules;

/// <summary>What stands between a report and its handing in.</summary>
public sealed class ReportFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, ReportContent content, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        return Procedure.Check(new ReportFacts
        {
            About = about, Content = content, HeldOn = content.Kind is ReportKind.Meeting ? meeting.HeldOn : null,
        });
    }
}
