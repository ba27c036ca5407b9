using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Every sign-in of everybody, newest first, for the audit administrator: that somebody was there, not what they read.</summary>
public sealed class SignInHistory(BranchLifeDbContext db, Actor actor, ILookupNormalizer normalizer, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<PageOf<Row>> FindAsync(Filter filter, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ReadHistory);
        var (now, text) = (clock.GetUtcNow(), filter.Text?.Trim());
        var name = string.IsNullOrEmpty(text) ? null : normalizer.NormalizeName(text);
        var (from, to) = (filter.From?.At(TimeOnly.MinValue), filter.To?.AddDays(1).At(TimeOnly.MinValue));
        var found = from session in db.UserSessions
                    join account in db.Users on session.UserId equals account.Id
                    join person in db.Persons on account.PersonId equals person.Id
                    where name == null || account.NormalizedUserName == name || person.Name.Contains(text!)
                    where @from == null || session.StartedAt >= @from
                    where to == null || session.StartedAt < to
                    select new { session, account.UserName, person.Name };
        var total = await found.CountAsync(ct);
        var after = filter.After is null ? null : await db.UserSessions.Where(session => session.Id == filter.After)
            .Select(session => new { session.StartedAt, session.Id }).SingleOrDefaultAsync(ct);
        var rows = await (from one in found
                          where after == null || one.session.StartedAt < after.StartedAt
                              || (one.session.StartedAt == after.StartedAt && one.session.Id < after.Id)
                          orderby one.session.StartedAt descending, one.session.Id descending
                          select new Row(
                              one.session.Id, one.Name, one.UserName!, one.session.StartedAt, one.session.LastSeenAt, one.session.EndedAt,
                              one.session.EndedBy, one.session.Address, one.session.Browser, false)).Take(PageSize + 1).ToListAsync(ct);
        return new PageOf<Row>(
            [
                .. rows.Take(PageSize).Select(row => row with
                {
                    IsOpen = row.EndedAt is null && !SessionTerm.HasRunOut(row.StartedAt, row.LastSeenAt, now),
                }),
            ],
            total, rows.Count > PageSize);
    }

    public sealed record Filter(string? Text = null, DateOnly? From = null, DateOnly? To = null, Id<UserSession>? After = null);

    public sealed record Row(
        Id<UserSession> Id, string Name, string UserName, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset? EndedAt,
        SessionEnd? EndedBy, string? Address, string? Browser, bool IsOpen)
    {
        public string State => IsOpen ? "使用中" : EndedBy?.Word ?? "超时退出";
    }
}
