using System.Text.Json;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What problems are checked against: the campaign's aspects, else the set of CheckAspects.json.</summary>
internal static class CheckAspects
{
    private static readonly Sets Usual = Read();

    public static async Task<IReadOnlyList<string>> OfAsync(BranchLifeDbContext db, Id<Campaign>? campaign, bool ofTeam, CancellationToken ct)
    {
        var subject = ofTeam ? AspectSubject.Team : AspectSubject.Member;
        var asked = campaign is not { } id ? [] : await db.Campaigns.Where(c => c.Id == id).SelectMany(c => c.Aspects)
            .Where(aspect => aspect.Subject == subject).OrderBy(aspect => aspect.Ordinal).Select(aspect => aspect.Name).ToListAsync(ct);
        return asked.Count > 0 ? asked : ofTeam ? Usual.Team.Aspects : Usual.Member.Aspects;
    }

    private static Sets Read()
    {
        using var stream = typeof(CheckAspects).Assembly.GetManifestResourceStream(typeof(CheckAspects), "CheckAspects.json")
            ?? throw new InvalidOperationException("CheckAspects.json is not embedded.");
        return JsonSerializer.Deserialize<Sets>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("CheckAspects.json is empty.");
    }

    private sealed record Sets(Set Team, Set Member);

    private sealed record Set(string Code, IReadOnlyList<string> Aspects);
}
