using BranchLife.Application.Access;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>The access table of meetings (docs/access.md): who may do what; stages are the domain's business.</summary>
public static class MeetingAccess
{
    public static bool Allows(MeetingAction action, Meeting meeting, Relation relation) => action switch
    {
        MeetingAction.Read => Reads(meeting, relation),
        MeetingAction.Plan or MeetingAction.SubmitPlan or MeetingAction.AnswerComment or MeetingAction.Prepare
            or MeetingAction.RequestExemption or MeetingAction.SubmitMaterials or MeetingAction.Notify
            or MeetingAction.Convene or MeetingAction.ListProblems or MeetingAction.Postpone
            or MeetingAction.WriteReport or MeetingAction.Archive => relation.IsSecretary,
        MeetingAction.RecordPreparation => relation.IsCommittee,
        MeetingAction.TakePart => relation.IsMember,
        MeetingAction.ReviewPlan or MeetingAction.ReviewMaterials or MeetingAction.OrderRedo => relation.ReviewsFromOutside,
        MeetingAction.GrantExemption or MeetingAction.ConsentToPostponing => relation is { IsAbove: true, IsMember: false },
        MeetingAction.RunSession or MeetingAction.Seal => relation.IsSecretary || Runs(meeting, relation),
    };

    /// <summary>The SQL twin of <see cref="MeetingAction.Read"/>.</summary>
    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, BranchLifeDbContext db, Actor actor)
    {
        var committee = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf)
            .Where(actor.SitsOnCommitteeOf).Distinct().ToArray();
        var belongs = actor.BranchId is { } own ? actor.AttachedTo.Append(own).ToArray() : [.. actor.AttachedTo];
        var (person, offices, groups, today) = (actor.PersonId, actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return meetings.Where(meeting =>
            committee.Contains(meeting.BranchId)
            || meeting.HostId == person || meeting.RecorderId == person
            || (belongs.Contains(meeting.BranchId) && meeting.Stage != MeetingStage.Planning
                && meeting.Stage != MeetingStage.PlanSubmitted && meeting.Stage != MeetingStage.PlanReturned)
            || ((meeting.Stage != MeetingStage.Planning || meeting.PlanSubmittedAt != null)
                && (db.Units.Any(unit => unit.Id == meeting.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                    || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                        a.BranchId == meeting.BranchId && a.From <= today && (a.To == null || today <= a.To))))));
    }

    /// <summary>The SQL twin of <see cref="MeetingAction.TakePart"/>.</summary>
    public static IQueryable<Meeting> TakenPartInBy(this IQueryable<Meeting> meetings, BranchLifeDbContext db, Actor actor)
    {
        var belongs = actor.BranchId is { } own ? actor.AttachedTo.Append(own).ToArray() : [.. actor.AttachedTo];
        return meetings.VisibleTo(db, actor).Where(meeting => belongs.Contains(meeting.BranchId));
    }

    // A draft is its writers' alone until it is handed in; members see the meeting once the plan stands.
    private static bool Reads(Meeting meeting, Relation relation)
    {
        if (relation.IsSecretary || relation.IsCommittee || Runs(meeting, relation)) return true;
        if (relation.IsMember && meeting.Stage is not (MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned))
            return true;
        return (relation.IsAbove || relation.IsGroup)
            && (meeting.Stage is not MeetingStage.Planning || meeting.PlanSubmittedAt is not null);
    }

    private static bool Runs(Meeting meeting, Relation relation) =>
        meeting.HostId == relation.PersonId || meeting.RecorderId == relation.PersonId;
}
