using BranchLife.Application.Access;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public static class RegularMeetingAccess
{
    public static bool Allows(RegularMeetingAction action, RegularMeeting meeting, Relation relation) => action switch
    {
        RegularMeetingAction.Read => relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup,
        RegularMeetingAction.Write => relation.IsSecretary || meeting.RecorderId == relation.PersonId && relation.IsMember,
        RegularMeetingAction.Seal => relation.IsSecretary,
    };

    public static IQueryable<RegularMeeting> VisibleTo(
        this IQueryable<RegularMeeting> meetings, BranchLifeDbContext db, Actor actor)
    {
        var branches = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).Concat(actor.ActsAsSecretaryOf)
            .Concat(actor.Posts.Where(post => actor.SitsOnCommitteeOf(post.UnitId)).Select(post => post.UnitId)).Distinct().ToArray();
        var (offices, groups, today) = (actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return meetings.Where(meeting => branches.Contains(meeting.BranchId)
            || db.Units.Any(unit => unit.Id == meeting.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                a.BranchId == meeting.BranchId && a.From <= today && (a.To == null || today <= a.To))));
    }
}
