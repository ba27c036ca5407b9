using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;

namespace BranchLife.Application.Seeding;

/// <summary>The office's campaign, launched over the whole committee, with its roster frozen.</summary>
internal sealed class DemoCampaign(DemoWorld world)
{
    public List<RosterEntry> Roster { get; } = [];

    public void Launch()
    {
        var texts = world.Texts;
        world.Clock.GoTo(world.Today.AddDays(-46), 9);
        world.Campaign = world.Keep(Campaign.Draft(world.Ids.Next<Campaign>(), world.Committee.Id, world.Committee.Id, new CampaignNotice
        {
            Title = "2026年度专题组织生活会", Theme = texts.Theme, NoticeTitle = texts.NoticeTitle, NoticeNumber = texts.NoticeNumber,
            NoticeText = texts.NoticeText, AppliesToYear = 2026, WindowFrom = world.Today.AddDays(-45), WindowTo = world.Today.AddDays(100),
            TeamAspects = texts.TeamAspects, MemberAspects = texts.MemberAspects, StudyList = texts.StudyList,
        }));
        world.Campaign.Launch(world.Clock.Tick());
        world.List("campaign", new SeedManifest.Thing(world.Campaign.Id.Value, $"/campaigns/{world.Campaign.Id}", world.Committee.Code));

        foreach (var branch in world.Branches.Where(branch => branch.Unit.Kind.TakesMembership))
        {
            foreach (var (_, member) in branch.People)
                Roster.Add(world.Keep(RosterEntry.Freeze(world.Ids.Next<RosterEntry>(), world.Campaign.Id, branch.Unit.Id, member)));
        }
    }

    /// <summary>Those who were in the room are covered; mobile, frail and absent members as their branches arranged.</summary>
    public void Cover(DemoBranch branch, IReadOnlySet<Id<Domain.Members.Person>> present, DateOnly on)
    {
        foreach (var entry in Roster.Where(entry => entry.BranchId == branch.Unit.Id))
        {
            if (present.Contains(entry.PersonId)) entry.Cover(Disposition.AttendedAtHome, on, null, branch.Secretary.Id);
        }
    }
}
