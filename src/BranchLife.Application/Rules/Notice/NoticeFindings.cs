using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;

namespace BranchLife.Application.Rules;

/// <summary>What stands between approved materials and the final notice.</summary>
public sealed class NoticeFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        return Procedure.Check(new NoticeFacts
        {
            About = about,
            HeldOn = meeting.HeldOn, AdvanceNoticeOn = meeting.AdvanceNoticeOn, Place = meeting.Place,
        });
    }
}
