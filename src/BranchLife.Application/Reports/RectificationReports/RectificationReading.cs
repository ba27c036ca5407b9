using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>Reads the records behind a 整改落实情况报告; whoever reads the report may read all of it. Words of members' items are not even loaded.</summary>
internal static class RectificationReading
{
    public static async Task<RectificationRecords> RectificationOfAsync(this BranchLifeDbContext db, Meeting meeting, DateOnly day, CancellationToken ct)
    {
        var branch = await (from unit in db.Units
                            where unit.Id == meeting.BranchId
                            select new { unit.Name, Superior = db.Units.Where(above => above.Id == unit.SuperiorId).Select(above => above.Name).FirstOrDefault() })
            .SingleAsync(ct);
        var notice = await db.Campaigns.Where(campaign => campaign.Id == meeting.CampaignId)
            .Select(campaign => new { campaign.NoticeTitle, campaign.NoticeNumber }).SingleOrDefaultAsync(ct);
        var problems = await db.Problems.Where(problem => problem.MeetingId == meeting.Id && problem.SubjectId == null)
            .OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id)
            .Select(problem => new { problem.Id, problem.Aspect, problem.Statement }).ToListAsync(ct);
        var members = await db.Problems.Where(problem => problem.MeetingId == meeting.Id && problem.SubjectId != null && problem.BranchId == meeting.BranchId)
            .Select(problem => problem.SubjectId).ToListAsync(ct);
        var items = await db.RectificationItems.AsNoTracking().Where(item => item.MeetingId == meeting.Id && item.SubjectId == null)
            .OrderBy(item => item.OpenedAt).ThenBy(item => item.Id).ToListAsync(ct);
        var ours = items.Where(item => item.UnitId == meeting.BranchId).ToArray();
        var names = await db.NamesOfAsync(ours.SelectMany(PeopleOf), ct);
        return new RectificationRecords
        {
            MeetingId = meeting.Id, BranchId = meeting.BranchId, Branch = branch.Name, Superior = branch.Superior, Title = meeting.Title, Day = day,
            Notice = notice is null ? null : $"《{notice.NoticeTitle}》{(notice.NoticeNumber is { } number ? $"（{number}）" : "")}",
            HeldOn = meeting.HeldOn, PersonalProblems = members.Count, Members = members.Distinct().Count(),
            TeamProblems = [.. problems.Select(problem => new RectificationRecords.TeamProblem(
                problem.Aspect, ReadingDoor.OpenOfBranch(problem.Statement)!,
                [.. ours.Where(item => item.ProblemId == problem.Id).Select(item => new RectificationRecords.TeamItem(
                    item, OwnerWords.Of(names[item.OwnerId], item.OutsideBody), names))],
                items.Count(item => item.ProblemId == problem.Id && item.UnitId != meeting.BranchId)))],
            TeamFacts = [.. ours.Select(FactsOf)], PersonalFacts = await PersonalAsync(db, meeting, ct),
            TakenOver = await TakenOverAsync(db, meeting, ct),
            MovedAway = await db.RectificationItems.CountAsync(item => item.MeetingId == meeting.Id && item.UnitId != meeting.BranchId, ct),
        };
    }

    private static async Task<(int, int)> TakenOverAsync(BranchLifeDbContext db, Meeting meeting, CancellationToken ct)
    {
        var states = await db.RectificationItems.Where(item => item.UnitId == meeting.BranchId && item.MeetingId != meeting.Id
                && db.Meetings.Any(from => from.Id == item.MeetingId && from.BranchId != meeting.BranchId && from.AppliesToYear == meeting.AppliesToYear))
            .Select(item => item.State).ToListAsync(ct);
        return (states.Count, states.Count(state => state is RectificationState.Closed));
    }

    private static IEnumerable<Id<Person>> PeopleOf(RectificationItem item) => item.Decisions.Select(decision => decision.VerifierId).Append(item.OwnerId);

    private static ItemFacts FactsOf(RectificationItem item) => new()
    {
        State = item.State, FirstDueOn = item.FirstDueOn, DueOn = item.DueOn, NextReviewOn = item.NextReviewOn, ClosedOn = item.ClosedOn,
        NextLookBackOn = item.NextLookBackOn, IsCarriedOver = item.CarriedOverOn is not null, Extensions = item.Extensions.Count,
        Returns = item.Decisions.Count(decision => !decision.Closed),
        Looks = [.. item.LookBacks.Where(look => look.DoneOn is not null).Select(look => new ItemFacts.Look(look.DoneOn!.Value, look.Result!.Value))],
    };

    private static async Task<IReadOnlyList<ItemFacts>> PersonalAsync(BranchLifeDbContext db, Meeting meeting, CancellationToken ct)
    {
        var found = await db.RectificationItems.AsNoTracking()
            .Where(item => item.MeetingId == meeting.Id && item.SubjectId != null && item.UnitId == meeting.BranchId)
            .Select(item => new
            {
                item.State, item.FirstDueOn, item.DueOn, item.NextReviewOn, item.ClosedOn, item.NextLookBackOn, item.CarriedOverOn,
                Extensions = item.Extensions.Count, Returns = item.Decisions.Count(decision => !decision.Closed),
                Looks = item.LookBacks.Where(look => look.DoneOn != null).Select(look => new { look.DoneOn, look.Result }).ToList(),
            }).ToListAsync(ct);
        return
        [
            .. found.Select(item => new ItemFacts
            {
                State = item.State, FirstDueOn = item.FirstDueOn, DueOn = item.DueOn, NextReviewOn = item.NextReviewOn, ClosedOn = item.ClosedOn,
                NextLookBackOn = item.NextLookBackOn, IsCarriedOver = item.CarriedOverOn is not null, Extensions = item.Extensions, Returns = item.Returns,
                Looks = [.. item.Looks.Select(look => new ItemFacts.Look(look.DoneOn!.Value, look.Result!.Value))],
            }),
        ];
    }
}
