using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Meetings;

/// <summary>The program with a branch whose meeting is being planned; everybody has an account.</summary>
public sealed class PlannedApp : BranchLifeApp, IAsyncLifetime
{
    private readonly Dictionary<Id<Person>, string> _userNames = [];

    public PlannedBranch Branch { get; } = new();

    public string Meeting => $"/meetings/{Branch.Meeting.Id}";

    public async Task InitializeAsync()
    {
        await KeepAsync(Branch.Things);
        foreach (var person in Branch.Things.OfType<Person>())
        {
            _userNames[person.Id] = $"person-{_userNames.Count + 1}";
            await HasAccountAsync(_userNames[person.Id], person);
        }
    }

    public Task<Browser> AsAsync(Id<Person> person) => SignedInAsync(_userNames[person]);

    /// <summary>A further meeting of the branch, brought on by the domain's own acts.</summary>
    public async Task<string> HasMeetingAsync(Action<Meeting>? road = null)
    {
        var meeting = A.Meeting(of: Branch.Branch.Id, campaign: Branch.Campaign!.Id, plan: Branch.Plan);
        road?.Invoke(meeting);
        await KeepAsync(meeting);
        return $"/meetings/{meeting.Id}";
    }

    public Task<Meeting> StoredAsync(string path)
    {
        var id = Id<Meeting>.Parse(path[(path.LastIndexOf('/') + 1)..], null);
        return LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == id));
    }

    public void Submit(Meeting meeting) => meeting.SubmitPlan([], Branch.Secretary, TestDatabase.Moment);

    public void Approve(Meeting meeting)
    {
        Submit(meeting);
        meeting.ApprovePlan(meeting.PlanFingerprint, new Reviewer(Branch.Office, null), TestDatabase.Moment);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}
