using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.TalkSchedules;

/// <summary>谈心谈话安排表, for every reader of the meeting, as its matrix is.</summary>
public sealed class TalkSchedulePaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var roster = await PreparationRoster.OfAsync(db, meeting, actor.Today, ct);
        var coverage = await TalkCoverage.OfAsync(db, meeting.Id, meeting.CampaignId, roster, ct);
        var names = await db.NamesOfAsync(coverage.Talks.SelectMany(talk => new[] { talk.FirstId, talk.SecondId }), ct);
        var place = roster.Select((person, i) => (person.Id, i)).ToDictionary(one => one.Id, one => one.i);
        TalkRow[] rows =
        [
            .. coverage.Talks.OrderBy(talk => talk.PlannedOn ?? talk.HeldOn ?? DateOnly.MaxValue).ThenBy(talk => talk.PlannedAt ?? TimeOnly.MaxValue)
                .ThenBy(talk => place.GetValueOrDefault(talk.FirstId, int.MaxValue)).ThenBy(talk => place.GetValueOrDefault(talk.SecondId, int.MaxValue))
                .ThenBy(talk => talk.Id)
                .Select(talk => new TalkRow(
                    talk.Id, names[talk.FirstId], PostOf(talk.FirstId), names[talk.SecondId], PostOf(talk.SecondId), talk.Class, talk.PlannedOn,
                    talk.PlannedAt, talk.PlannedPlace, talk.HeldOn, talk.Place, talk.Way, talk.State)),
        ];
        return Material.Of(
            TalkScheduleLayout.Of(setting, rows, coverage.Done, coverage.Required.Count), TalkScheduleLayout.Ledger(setting), rows);

        string PostOf(Id<Person> person) => roster.FirstOrDefault(one => one.Id == person)?.Post ?? "党员";
    }
}
