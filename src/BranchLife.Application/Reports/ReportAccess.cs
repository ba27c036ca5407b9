using BranchLife.Application.Access;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports;

public enum ReportAction
{
    Read,
    Write,
    Review,
}

public static class ReportAccess
{
    public static bool Allows(ReportAction action, MeetingReport report, Relation relation) => action switch
    {
        ReportAction.Read => relation.IsCommittee
            || (report.SubmittedAt is not null && (relation.IsMember || relation.IsAbove || relation.IsGroup)),
        ReportAction.Write => relation.IsSecretary,
        ReportAction.Review => report.SubmittedAt is not null && relation.ReviewsFromOutside,
    };

    public static IQueryable<MeetingReport> VisibleTo(this IQueryable<MeetingReport> reports, BranchLifeDbContext db, Actor actor)
    {
        var sits = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.SitsOnCommitteeOf).Distinct().ToArray();
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        var (offices, groups, today) = (actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return reports.Where(report => sits.Contains(report.BranchId) || (report.SubmittedAt != null && (belongs.Contains(report.BranchId)
            || db.Units.Any(unit => unit.Id == report.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                a.BranchId == report.BranchId && a.From <= today && (a.To == null || today <= a.To))))));
    }
}
