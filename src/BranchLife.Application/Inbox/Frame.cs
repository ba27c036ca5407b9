using BranchLife.Application.Access;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>Who the frame around every page names, and which rooms are open: unit, post, count of 待办.</summary>
public sealed class Frame(BranchLifeDbContext db, Actor actor, Waiting waiting)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        var todos = await waiting.FindAsync(ct);
        var at = actor.BranchId ?? actor.Posts.Select(post => (Domain.Id<Unit>?)post.UnitId).FirstOrDefault()
            ?? actor.Offices.Select(office => (Domain.Id<Unit>?)office).FirstOrDefault();
        var unit = at is not { } id ? null : await db.Units.Where(one => one.Id == id).Select(one => one.Name).SingleOrDefaultAsync(ct);
        var groups = actor.Groups.ToArray();
        var group = unit is not null || groups.Length == 0 ? null
            : await db.SupervisingGroups.Where(one => groups.Contains(one.Id)).OrderBy(one => one.Id).Select(one => one.Name).FirstAsync(ct);
        return new View(
            actor.Name, PostWord, unit ?? group, todos.Count, actor.Inside.Length > 0, actor.Offices.Count > 0, actor.Groups.Count > 0, actor.Administrator);
    }

    private string? PostWord => actor.Administrator switch
    {
        GrantKind.SystemAdministrator => "系统管理员",
        GrantKind.SecurityAdministrator => "安全管理员",
        GrantKind.AuditAdministrator => "审计管理员",
        _ => actor.Posts.Count > 0 ? actor.Posts.Min(post => post.Kind).Word
            : actor.ActsAsSecretaryOf.Count > 0 ? "受委托主持" : actor.Offices.Count > 0 ? "党委办公室" : actor.Groups.Count > 0 ? "督导组" : null,
    };

    /// <param name="IsOfBranch">Takes part in the life of a branch.</param>
    /// <param name="IsOffice">Office of a unit.</param>
    /// <param name="IsSupervisor">Member of a supervising group today.</param>
    public sealed record View(
        string Person, string? Post, string? Unit, int Todos, bool IsOfBranch, bool IsOffice, bool IsSupervisor, GrantKind? Administrator)
    {
        public bool ReadsContent => Administrator is null;
    }
}
