using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Asks everybody who spoke, or was spoken to, to look at the record of the own words; who was asked already is not asked again.</summary>
internal static class SpeakersAsked
{
    public static async Task AskSpeakersAsync(
        this BranchLifeDbContext db, Minutes minutes, MeetingSession session, IdSource ids, TimeProvider clock, CancellationToken ct)
    {
        var said = await db.RecordsAsync(session.Id, ct);
        var asked = await db.WordsConfirmations.Where(one => one.SessionId == session.Id).Select(one => one.SpeakerId).ToListAsync(ct);
        minutes.AskSpeakers(clock.Today.AddDays(await DaysAsync(db, session, ct)));
        foreach (var speaker in SpokenWords.SpeakersOf(session, said).Except(asked))
        {
            db.Add(WordsConfirmation.Ask(ids.Next<WordsConfirmation>(), session, speaker));
            db.Add(Notice.To(ids.Next<Notice>(), speaker, "请核对会议记录中您本人的发言", PathOf(session.Id), clock.GetUtcNow()));
        }
    }

    public static string PathOf(Id<MeetingSession> session) => $"/sessions/{session}/own-words";

    private static async Task<int> DaysAsync(BranchLifeDbContext db, MeetingSession session, CancellationToken ct) =>
        await (from meeting in db.Meetings
               join campaign in db.Campaigns on meeting.CampaignId equals campaign.Id
               where meeting.Id == session.MeetingId
               select (int?)campaign.Parameters.ConfirmDays).SingleOrDefaultAsync(ct) ?? new CampaignParameters().ConfirmDays;
}
