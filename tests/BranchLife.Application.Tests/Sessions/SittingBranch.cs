using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

/// <summary>
/// The prepared branch on the day of its meeting, carried on by the use cases themselves. The secretary hosts, the publicity
/// commissioner records; everybody is on the campaign's roster.
/// </summary>
internal sealed class SittingBranch
{
    private readonly TestDatabase _database;

    private SittingBranch(TestDatabase database, PreparedBranch people) => (_database, People) = (database, people);

    public PreparedBranch People { get; }

    public Id<Meeting> Meeting => People.Meeting.Id;

    /// <summary>Materials approved and final notice sent.</summary>
    public static async Task<SittingBranch> ReadyAsync(
        TestDatabase database, bool groupsReadMinutes = true, MeetingForm form = MeetingForm.Assembly, Action<Meeting, PreparedBranch>? before = null)
    {
        var people = await Prepared.InAsync(database, groupsReadMinutes, form);
        await database.LookAsync(async db =>
        {
            var meeting = await db.Meetings.SingleAsync();
            before?.Invoke(meeting, people);
            meeting.SubmitMaterials([]);
            meeting.ApproveMaterials(new Reviewer(people.Supervisor, null));
            meeting.Notify([], people.Secretary, database.Clock.GetUtcNow());
            foreach (var member in await db.Members.ToListAsync())
                db.Add(RosterEntry.Freeze(Identities.Fresh<RosterEntry>(), meeting.CampaignId!.Value, member.Memberships[0].BranchId, member));
            return await db.SaveChangesAsync();
        });
        return new SittingBranch(database, people);
    }

    /// <summary>In session, everybody present.</summary>
    public static async Task<SittingBranch> ConvenedAsync(TestDatabase database, bool groupsReadMinutes = true)
    {
        var branch = await ReadyAsync(database, groupsReadMinutes);
        await branch.ConveneAsync();
        await branch.SignInAsync([.. branch.People.Members.Select(Present), Present(branch.People.Supervisor)]);
        return branch;
    }

    /// <summary>Held: each has criticised himself, each was criticised by the next one; the guide has commented.</summary>
    public static async Task<SittingBranch> HeldAsync(TestDatabase database, bool groupsReadMinutes = true)
    {
        var branch = await ConvenedAsync(database, groupsReadMinutes);
        await branch.SpeakAllAsync();
        await branch.EndAsync();
        return branch;
    }

    public static SignInEntry Present(Id<Person> person) => new(person, Presence.Present, null, null);

    public async Task<IReadOnlyList<Id<MeetingSession>>> ConveneAsync(params Id<Person>[] guests) =>
        await _database.AsAsync<ConveneMeeting, IReadOnlyList<Id<MeetingSession>>>(
            People.Secretary, async use => await use.ExecuteAsync(Meeting, guests.Length == 0 ? [People.Supervisor] : guests, await VersionAsync(), default));

    public async Task SignInAsync(params SignInEntry[] entries)
    {
        var session = await SessionAsync();
        await _database.AsAsync<SignInAttendees>(People.Recorder, use => use.ExecuteAsync(session.Id, entries, session.Version, default));
    }

    public async Task<Id<CriticismRecord>> SayAsync(
        Id<Person> author, Id<Person> subject, string words, string? reply = null, Id<Person>? recorder = null)
    {
        var session = await SessionAsync();
        return await _database.AsAsync<RecordCriticism, Id<CriticismRecord>>(recorder ?? People.Recorder, use => use.ExecuteAsync(
            session.Id, author, subject, new CriticismWords("工作作风", words, reply), default));
    }

    public async Task SpeakAllAsync()
    {
        foreach (var (member, index) in People.Members.Select((member, index) => (member, index)))
        {
            await SayAsync(member, member, $"入户走访偏少，第{index + 1}位发言。");
            await SayAsync(People.Members[(index + 1) % People.Members.Count], member, $"对第{index + 1}位同志的意见：三季度只入户两次。", "接受，下周起每周入户。");
        }

        await SpeakAsync(TurnKind.LastRectification, People.Secretary, "上次整改五项，完成四项。");
        await SpeakAsync(TurnKind.TeamSelfCheck, People.Secretary, "支部班子在联系群众方面存在差距。");
        await SpeakAsync(TurnKind.Commentary, People.Supervisor, "批评见人见事，整改要落到人头。");
    }

    public async Task SpeakAsync(TurnKind kind, Id<Person> speaker, string text)
    {
        var session = await SessionAsync();
        await _database.AsAsync<RecordSpeech>(People.Recorder, use => use.ExecuteAsync(session.Id, kind, speaker, text, session.Version, default));
    }

    public async Task EndAsync() =>
        await _database.AsAsync<EndMeeting>(People.Secretary, async use => await use.ExecuteAsync(Meeting, await VersionAsync(), default));

    public async Task<Id<Minutes>> AssembleAsync()
    {
        var session = await SessionAsync();
        return await _database.AsAsync<AssembleMinutes, Id<Minutes>>(People.Recorder, use => use.ExecuteAsync(session.Id, session.Version, default));
    }

    public async Task SignAsync(Id<Minutes> id, Id<Person> by)
    {
        var minutes = await MinutesAsync(id);
        await _database.AsAsync<SignMinutes>(by, use => use.ExecuteAsync(id, minutes.Fingerprint, minutes.Version, default));
    }

    /// <param name="confirmed">Every speaker has signed on paper before.</param>
    public async Task SealAsync(Id<Person>? by = null, bool confirmed = true)
    {
        if (confirmed) await ConfirmAllAsync();
        await _database.AsAsync<SealMeeting>(by ?? People.Secretary, async use => await use.ExecuteAsync(Meeting, await VersionAsync(), default));
    }

    /// <summary>Who has not confirmed yet has signed on paper.</summary>
    public async Task ConfirmAllAsync()
    {
        foreach (var session in await _database.LookAsync(db => db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == Meeting).ToListAsync()))
        {
            foreach (var one in await _database.LookAsync(db => db.WordsConfirmations.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync()))
            {
                if (one.ConfirmedHash is not null || one.Requests.Count > 0) continue;
                var runs = one.SpeakerId == session.RecorderId ? session.HostId : session.RecorderId;
                await _database.AsAsync<MarkWordsOnPaper>(runs, use => use.ExecuteAsync(session.Id, one.SpeakerId, "签字页第1页", one.Version, default));
            }
        }
    }

    /// <summary>Assembled, signed by both, sealed.</summary>
    public async Task<Id<Minutes>> FinishAsync()
    {
        var minutes = await AssembleAsync();
        await SignAsync(minutes, People.Secretary);
        await SignAsync(minutes, People.Recorder);
        await SealAsync();
        return minutes;
    }

    /// <summary>The last one opened.</summary>
    public Task<MeetingSession> SessionAsync() => _database.LookAsync(db =>
        db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == Meeting).OrderByDescending(session => session.Ordinal).FirstAsync());

    public Task<Minutes> MinutesAsync(Id<Minutes> id) => _database.LookAsync(db => db.Minutes.AsNoTracking().SingleAsync(minutes => minutes.Id == id));

    public Task<Meeting> MeetingAsync() => _database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == Meeting));

    public async Task<int> VersionAsync() => (await MeetingAsync()).Version;
}
