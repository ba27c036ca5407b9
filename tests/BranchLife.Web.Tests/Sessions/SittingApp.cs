using System.Text.RegularExpressions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sessions;

/// <summary>The program with a branch that is ready to convene; everybody has an account. The secretary hosts.</summary>
public sealed partial class SittingApp : BranchLifeApp, IAsyncLifetime
{
    private readonly Dictionary<Id<Person>, string> _userNames = [];

    public PreparedBranch Branch { get; } = new();

    public string Meeting => $"/meetings/{Branch.Meeting.Id}";

    public async Task InitializeAsync()
    {
        var meeting = Branch.Meeting;
        meeting.SubmitMaterials([]);
        meeting.ApproveMaterials(new Reviewer(Branch.Supervisor, null));
        meeting.Notify([], Branch.Secretary, Clock.GetUtcNow());
        await KeepAsync(Branch.Things);
        foreach (var person in Branch.Things.OfType<Person>())
        {
            _userNames[person.Id] = $"person-{_userNames.Count + 1}";
            await HasAccountAsync(_userNames[person.Id], person);
        }
    }

    public Task<Browser> AsAsync(Id<Person> person) => SignedInAsync(_userNames[person]);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    /// <summary>Convened by the secretary with the supervising group as guest, everybody signed in; the address of the sitting.</summary>
    public async Task<string> ConvenedAsync()
    {
        if (await FindSessionAsync() is { } open) return open;

        using var secretary = await AsAsync(Branch.Secretary);
        var convened = await secretary.SubmitAsync(Meeting + "/convene", ("Input.Guests", Branch.Supervisor.ToString()));
        var session = SessionPath().Match(convened.Location!).Value;
        using var recorder = await AsAsync(Branch.Recorder);
        await recorder.SubmitAsync(session + "/sign-in", ("Input.RestPresent", "true"));
        return session;
    }

    public async Task<Id<CriticismRecord>> SaysAsync(string session, Id<Person> author, Id<Person> subject, string words)
    {
        using var recorder = await AsAsync(Branch.Recorder);
        await recorder.SubmitAsync($"{session}/round?subject={subject}", "form[id^=entry-]", ("Input.AuthorId", author.ToString()), ("Input.Words", words));
        return await LookAsync(db => db.CriticismRecords.OrderByDescending(record => record.Ordinal).Select(record => record.Id).FirstAsync());
    }

    /// <summary>As an administrator would; the browsers learn it.</summary>
    public Task<int> EndSessionsAsync(Id<Person> person) => LookAsync(db => db.UserSessions
        .Where(session => db.Users.Any(user => user.Id == session.UserId && user.PersonId == person))
        .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, Clock.GetUtcNow())));

    private async Task<string?> FindSessionAsync() =>
        await LookAsync(db => db.MeetingSessions.Select(session => (Id<MeetingSession>?)session.Id).FirstOrDefaultAsync()) is { } id
            ? $"/sessions/{id}" : null;

    [GeneratedRegex("^/sessions/[0-9a-f-]{36}")]
    private static partial Regex SessionPath();
}
