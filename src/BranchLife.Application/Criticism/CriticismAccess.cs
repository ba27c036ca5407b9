using BranchLife.Application.Access;
using BranchLife.Domain.Criticism;
using BranchLife.Persistence;

namespace BranchLife.Application.Criticism;

public enum CriticismAction
{
    Read,

    /// <summary>Mend what was typed, before sealing.</summary>
    Correct,

    /// <summary>表态: the one who was criticised, or the recorder for them.</summary>
    Answer,
}

/// <summary>Author, subject, host and recorder until sealing, secretary, an assigned group if granted. Nobody else, ever.</summary>
public static class CriticismAccess
{
    public static bool Allows(CriticismAction action, CriticismRecord record, Relation relation, RestrictedSetting setting) => action switch
    {
        CriticismAction.Read => record.AuthorId == relation.PersonId || record.SubjectId == relation.PersonId || ReadsAll(relation, setting),
        CriticismAction.Correct => Runs(setting, relation) || relation.IsSecretary,
        CriticismAction.Answer => Runs(setting, relation) || relation.IsSecretary || record.SubjectId == relation.PersonId,
    };

    /// <summary>Reads every criticism of the session, not only the own.</summary>
    public static bool ReadsAll(Relation relation, RestrictedSetting setting) =>
        relation.IsSecretary || Runs(setting, relation) || (relation is { IsGroup: true, IsMember: false } && setting.GroupsReadMinutes);

    /// <summary>The SQL twin of <see cref="CriticismAction.Read"/>.</summary>
    public static IQueryable<CriticismRecord> VisibleTo(
        this IQueryable<CriticismRecord> records, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        var (person, groups, today, own) = (actor.PersonId, actor.Groups.ToArray(), actor.Today, actor.BranchId);
        var attached = actor.AttachedTo.ToArray();
        return records.Where(record => record.AuthorId == person || record.SubjectId == person || leads.Contains(record.BranchId)
            || db.MeetingSessions.Any(session => session.Id == record.SessionId && !session.IsSealed
                && (session.HostId == person || session.RecorderId == person))
            || (record.BranchId != own && !attached.Contains(record.BranchId)
                && db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                    a.BranchId == record.BranchId && a.From <= today && (a.To == null || today <= a.To)))
                && db.Meetings.Any(meeting => meeting.Id == record.MeetingId
                    && db.Campaigns.Any(campaign => campaign.Id == meeting.CampaignId && campaign.GroupsReadMinutes))));
    }

    private static bool Runs(RestrictedSetting setting, Relation relation) =>
        !setting.IsSealed && (setting.HostId == relation.PersonId || setting.RecorderId == relation.PersonId);
}
