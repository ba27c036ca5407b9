using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

/// <summary>A make-up sitting of the prepared branch with as many members as a test wants; recorder as planned.</summary>
internal static class CrowdedSitting
{
    public static async Task<(MeetingSession Session, IReadOnlyList<Id<Person>> People)> OpenAsync(TestDatabase database, SittingBranch branch, int people)
    {
        var names = Enumerable.Range(1, people).Select(number => $"党员{number:D2}").ToArray();
        var persons = names.Select(name => Person.Register(Identities.Fresh<Person>(), name, new PersonFacts())).ToArray();
        var meeting = await database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(one => one.Id == branch.Meeting));
        var session = MeetingSession.Open(
            Identities.Fresh<MeetingSession>(), meeting, 2, "补会", isMakeUp: true, [.. persons.Select(person => A.MemberLine(person.Id, "党员"))], database.Clock.GetUtcNow());
        await database.KeepAsync([.. persons, session]);
        return (session, [.. persons.Select(person => person.Id)]);
    }
}
