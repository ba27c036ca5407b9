using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Preparation;

/// <summary>The program with a branch whose meeting is being prepared; everybody has an account.</summary>
public sealed class PreparedApp : BranchLifeApp, IAsyncLifetime
{
    private readonly Dictionary<Id<Person>, string> _userNames = [];

    public PreparedBranch Branch { get; } = new();

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

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}
