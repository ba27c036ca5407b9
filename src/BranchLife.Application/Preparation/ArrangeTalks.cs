using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Makes the table of talks (谈心谈话安排表): a row for every required talk that has none, a notice to everybody in it.</summary>
public sealed class ArrangeTalks(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <returns>How many talks were arranged.</returns>
    public async Task<int> ExecuteAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.Prepare, ct);
        var roster = await PreparationRoster.OfAsync(db, prepared, actor.Today, ct);
        var pairs = (await TalkCoverage.OfAsync(db, meeting, prepared.CampaignId, roster, ct)).Unarranged();
        foreach (var pair in pairs) db.Add(Talk.Arrange(ids.Next<Talk>(), prepared, pair.First, pair.Second, pair.Class));
        foreach (var person in pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Where(person => person != actor.PersonId))
            db.Add(Notice.To(ids.Next<Notice>(), person, "已为您安排会前谈心谈话，谈后请登记。", $"/meetings/{meeting}/talks", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return pairs.Count;
    }
}
