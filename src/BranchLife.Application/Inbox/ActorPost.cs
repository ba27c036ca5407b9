using BranchLife.Application.Access;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Inbox;

/// <summary>In which capacity somebody is addressed: the highest post, else the office, group or administration.</summary>
public static class ActorPost
{
    extension(Actor actor)
    {
        public string? PostWord => actor.Administrator switch
        {
            GrantKind.SystemAdministrator => "系统管理员",
            GrantKind.SecurityAdministrator => "安全管理员",
            GrantKind.AuditAdministrator => "审计管理员",
            _ => actor.Posts.Count > 0 ? actor.Posts.Min(post => post.Kind).Word
                : actor.ActsAsSecretaryOf.Count > 0 ? "受书记委托"
                : actor.Offices.Count > 0 ? "党委办公室"
                : actor.Groups.Count > 0 ? "督导组" : null,
        };
    }
}
