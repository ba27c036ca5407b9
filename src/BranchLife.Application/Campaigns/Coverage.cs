using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>
/// Who is at which stage and what blocks: 不漏一个支部、不漏一名党员. Sums for the whole campaign, one row per unit directly below the
/// asked one; a click goes down. Figures count within what the actor's office sees.
/// </summary>
public sealed class Coverage(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Campaign> id, Id<Unit>? under, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().CoveredFor(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var top = await TopAsync(campaign, under, ct);
        var meetings = await MeetingsAsync(id, top, ct);
        var roster = await RosterAsync(id, top, ct);
        var rows = await RowsAsync(top, meetings, roster, ct);
        return new View(
            campaign.Id, campaign.Version, campaign.Title, campaign.Stage, campaign.LaunchedAt, clock.GetUtcNow(), top,
            rows, [.. meetings.Where(meeting => meeting.Blocks is not null)],
            roster.Where(entry => entry.Disposition is Disposition.Open).Sum(entry => entry.Count),
            roster.GroupBy(entry => entry.Disposition).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Count)),
            meetings.GroupBy(meeting => meeting.BranchId).Count(group => group.Any(meeting => IsHeld(meeting.Stage))),
            meetings.Select(meeting => meeting.BranchId).Distinct().Count(), CampaignAccess.Manages(actor, campaign));
    }

    private async Task<Place> TopAsync(Campaign campaign, Id<Unit>? under, CancellationToken ct)
    {
        var offices = actor.Offices.ToArray();
        var seesAll = offices.Contains(campaign.OwnerId) || await db.Units.AnyAsync(owner => owner.Id == campaign.OwnerId
            && owner.Ancestors.Any(above => offices.Contains(above.AncestorId)), ct);
        var mine = seesAll ? campaign.TargetId : await db.Units.Where(unit => offices.Contains(unit.Id)
            && unit.Ancestors.Any(above => above.AncestorId == campaign.TargetId)).Select(unit => unit.Id).FirstAsync(ct);
        var asked = under ?? mine;
        return await db.Units.Where(unit => unit.Id == asked && (unit.Id == mine || unit.Ancestors.Any(above => above.AncestorId == mine)))
            .Select(unit => new Place(unit.Id, unit.Name, unit.Id == mine ? null : unit.SuperiorId)).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
    }

    private async Task<List<MeetingRow>> MeetingsAsync(Id<Campaign> id, Place top, CancellationToken ct)
    {
        var today = clock.Today;
        var found = await (from meeting in db.Meetings
                           join unit in db.Units on meeting.BranchId equals unit.Id
                           where meeting.CampaignId == id
                               && (unit.Id == top.Id || unit.Ancestors.Any(above => above.AncestorId == top.Id))
                           orderby unit.Code, meeting.Id
                           select new
                           {
                               meeting.Id, BranchId = unit.Id, Branch = unit.ShortName ?? unit.Name, meeting.Stage, meeting.HeldOn,
                               meeting.Materials, Submitted = meeting.PlanSubmittedAt != null,
                               Returned = meeting.Reviews.Count(review => !review.Approved),
                           }).ToListAsync(ct);
        return [.. found.Select(row => new MeetingRow(
            row.BranchId, row.Branch, row.Stage is MeetingStage.Planning && !row.Submitted ? null : row.Id, row.Stage, row.HeldOn,
            IsLate(row.Stage, row.HeldOn, today), Blocks(row.Stage, row.HeldOn, row.Materials, row.Returned, today)))];
    }

    private async Task<List<RosterRow>> RosterAsync(Id<Campaign> id, Place top, CancellationToken ct) =>
        await (from entry in db.RosterEntries
               join unit in db.Units on entry.BranchId equals unit.Id
               where entry.CampaignId == id && (unit.Id == top.Id || unit.Ancestors.Any(above => above.AncestorId == top.Id))
               group entry by new { entry.BranchId, entry.Disposition } into rows
               select new RosterRow(rows.Key.BranchId, rows.Key.Disposition, rows.Count())).ToListAsync(ct);

    private async Task<List<Row>> RowsAsync(Place top, List<MeetingRow> meetings, List<RosterRow> roster, CancellationToken ct)
    {
        var below = await db.Units.Where(unit => unit.SuperiorId == top.Id).OrderBy(unit => unit.Code)
            .Select(unit => new { unit.Id, unit.Name, unit.Kind }).ToListAsync(ct);
        var owner = new Dictionary<Id<Unit>, Id<Unit>>();
        var ancestors = await db.Units.SelectMany(unit => unit.Ancestors, (unit, above) => new { unit.Id, above.AncestorId })
            .Where(pair => db.Units.Any(unit => unit.Id == pair.AncestorId && unit.SuperiorId == top.Id)).ToListAsync(ct);
        foreach (var unit in below) owner[unit.Id] = unit.Id;
        foreach (var pair in ancestors) owner[pair.Id] = pair.AncestorId;

        return [.. below.Select(unit =>
        {
            var own = meetings.Where(meeting => owner.GetValueOrDefault(meeting.BranchId) == unit.Id).ToArray();
            var people = roster.Where(entry => owner.GetValueOrDefault(entry.BranchId) == unit.Id).ToArray();
            var branches = own.Select(meeting => meeting.BranchId).Distinct().Count();
            return new Row(unit.Id, unit.Name, !unit.Kind.IsBranch, own, own.Count(meeting => IsHeld(meeting.Stage)), branches,
                people.Where(entry => entry.Disposition is not Disposition.Open).Sum(entry => entry.Count), people.Sum(entry => entry.Count));
        }).Where(row => row.Branches > 0)];
    }

    private static bool IsHeld(MeetingStage stage) => stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived;

    private static bool IsLate(MeetingStage stage, DateOnly? heldOn, DateOnly today) => heldOn < today && stage
        is MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene;

    private static string? Blocks(MeetingStage stage, DateOnly? heldOn, MaterialsState materials, int returned, DateOnly today) => stage switch
    {
        MeetingStage.PlanReturned => returned > 1 ? $"方案{returned}次退回，待支部修改" : "方案退回，待支部修改",
        MeetingStage.PlanSubmitted => "方案待审核",
        MeetingStage.Postponed => "已延期，未定新时间",
        MeetingStage.RedoOrdered => "责令重开",
        _ when IsLate(stage, heldOn, today) => $"会议逾期{today.DayNumber - heldOn!.Value.DayNumber}天",
        MeetingStage.Preparing when materials is MaterialsState.Submitted => "材料待审阅",
        _ => null,
    };

    public sealed record View(
        Id<Campaign> Id, int Version, string Title, CampaignStage Stage, DateTimeOffset? LaunchedAt, DateTimeOffset AsOf, Place Top,
        IReadOnlyList<Row> Rows, IReadOnlyList<MeetingRow> Blocked, int OpenMembers, IReadOnlyDictionary<Disposition, int> Members,
        int HeldBranches, int Branches, bool MayManage);

    public sealed record Place(Id<Unit> Id, string Name, Id<Unit>? Above);

    public sealed record Row(
        Id<Unit> Id, string Name, bool GoesDown, IReadOnlyList<MeetingRow> Meetings, int Held, int Branches, int Covered, int Members);

    /// <param name="Id">Null while the draft is the branch's alone.</param>
    public sealed record MeetingRow(
        Id<Unit> BranchId, string Branch, Id<Meeting>? Id, MeetingStage Stage, DateOnly? HeldOn, bool IsLate, string? Blocks);

    public sealed record RosterRow(Id<Unit> BranchId, Disposition Disposition, int Count);
}
