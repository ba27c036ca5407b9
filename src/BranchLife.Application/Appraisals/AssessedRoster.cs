using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>Who is assessed, from the frozen rosters of the sittings: full members with a vote are graded, the others take part without a grade.</summary>
internal static class AssessedRoster
{
    /// <param name="withoutCadres">Leading cadres who take part in the year's 民主生活会 are not graded here, where the notice says so.</param>
    public static async Task<IReadOnlyList<Line>> AssessedAsync(this BranchLifeDbContext db, Id<Meeting> meeting, bool withoutCadres, CancellationToken ct)
    {
        var lines = (await db.SittingsWithBallotAsync(meeting, ct)).SelectMany(sitting => sitting.Attendances.OrderBy(line => line.Ordinal))
            .Where(line => line.Capacity.IsMember).DistinctBy(line => line.PersonId).ToArray();
        var people = lines.Select(line => line.PersonId).ToArray();
        var members = await db.Members.AsNoTracking().Where(member => people.Contains(member.PersonId))
            .ToDictionaryAsync(member => member.PersonId, ct);
        return [.. lines.Select(line => new Line(line.PersonId, line.HasVote, WhyNot(line.HasVote, members[line.PersonId], withoutCadres)))];
    }

    private static string? WhyNot(bool hasVote, Member member, bool withoutCadres) => member switch
    {
        { Status: MemberStatus.Probationary } => "预备党员，不评定等次",
        _ when !hasVote => "在本支部没有表决权，不评定等次",
        { IsLeadingCadre: true } when withoutCadres => "参加本年度民主生活会，不在支部评定等次",
        _ => null,
    };

    internal sealed record Line(Id<Person> PersonId, bool HasVote, string? UngradedBecause);
}
