using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>
/// 四关: for each checkpoint what is done of what is due, who is late, what blocks, which rule says so, and what the branch's
/// pack makes of it. Names and findings are for the committee and those who review.
/// </summary>
public sealed class CheckpointBoard(
    BranchLifeDbContext db, ReadableMeetings meetings, TrackBoard tracks, PlanFindings plan, PreparationFindings preparation,
    NoticeFindings notice, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var board = await tracks.FindAsync(id, ct);
        var about = await Circumstances.OfAsync(db, clock, opened.Meeting, ct);
        var sees = opened.SeesFindings;
        Finding[] findings = IsBeforeTheMeeting(opened.Meeting.Stage)
            ? [.. await plan.FindAsync(opened.Meeting, ct), .. await preparation.FindAsync(opened.Meeting, ct), .. await notice.FindAsync(opened.Meeting, ct)]
            : [.. await preparation.FindAsync(opened.Meeting, ct)];
        var rows = RulesInForce.RowsOf(about.BranchKind, about.RulesOf, about.Pack, about.Campaign?.Notice ?? Rules.Procedure.UsualNotice);
        return new View(
            board.Head, about.Pack, about.RulesOf, sees, opened.Allowed.Contains(MeetingAction.Prepare) && opened.Meeting.Stage is MeetingStage.Preparing,
            [.. Enum.GetValues<Checkpoint>().Select(checkpoint => LineOf(checkpoint))]);

        Line LineOf(Checkpoint checkpoint)
        {
            var track = board.Tracks.FirstOrDefault(row => row.Track == TrackOf(checkpoint));
            var ids = Checkpoints.RulesOf(checkpoint);
            var found = findings.Where(finding => ids.Contains(finding.RuleId)).DistinctBy(finding => (finding.RuleId, finding.Message)).ToArray();
            RuleLine[] rules = [.. rows.Where(row => row.Checkpoint == checkpoint).Select(row => new RuleLine(row, found.Count(finding => finding.RuleId == row.Id && finding.Severity is not FindingSeverity.Info)))];
            var state = track?.State ?? (found.Any(finding => finding.Blocks) ? TrackState.Running : TrackState.Done);
            return new Line(checkpoint, track, state, about.Pack.StepOf(checkpoint), sees ? found : [], rules,
                track?.Path ?? $"/meetings/{id}/plan", found.Count(finding => finding.Blocks));
        }
    }

    // A meeting that was held needs no date in the future any more.
    private static bool IsBeforeTheMeeting(MeetingStage stage) => stage is MeetingStage.Planning or MeetingStage.PlanSubmitted
        or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.Postponed;

    private static Track? TrackOf(Checkpoint checkpoint) => checkpoint switch
    {
        Checkpoint.Procedure => null,
        Checkpoint.Study => Track.Study,
        Checkpoint.Opinions => Track.Opinions,
        Checkpoint.Talks => Track.Talks,
        Checkpoint.Problems => Track.Problems,
        Checkpoint.Outlines => Track.Outlines,
    };

    /// <param name="RulesOf">The day whose rules hold.</param>
    /// <param name="SeesFindings">Committee, above and group: who is late and what blocks.</param>
    /// <param name="MayWaive">The secretary, while preparation runs.</param>
    public sealed record View(
        MeetingHead Head, ProcedurePack Pack, DateOnly RulesOf, bool SeesFindings, bool MayWaive, IReadOnlyList<Line> Lines);

    /// <param name="Progress">Null for 程序, which is counted in rules.</param>
    /// <param name="Step">What the pack makes of it; null: as everywhere.</param>
    public sealed record Line(
        Checkpoint Checkpoint, TrackBoard.Row? Progress, TrackState State, PackStep? Step, IReadOnlyList<Finding> Findings,
        IReadOnlyList<RuleLine> Rules, string Path, int Blocking)
    {
        public PackDemand Demand => Step?.Demand ?? PackDemand.Must;

        public int Done => Progress?.Done ?? Rules.Count(rule => rule.Findings == 0);

        public int Due => Progress?.Due ?? Rules.Count;

        public string Unit => Progress?.Unit ?? "项";
    }

    /// <param name="Findings">How often the rule found something; 0: met.</param>
    public sealed record RuleLine(RulesInForce.Row Rule, int Findings);
}
