using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Criticism;

/// <summary>Who has spoken to whom in one sitting, and who has not yet: rows speak, columns listen; the diagonal is self-criticism.</summary>
public sealed record RoundMatrix(IReadOnlyList<RoundMatrix.Member> Members, IReadOnlyList<IReadOnlyList<int>> Counts)
{
    public int Spoken => Counts.SelectMany((row, speaker) => row.Where((count, listener) => speaker != listener && count > 0)).Count();

    public int Pairs => Members.Count * (Members.Count - 1);

    /// <summary>Present members who have not criticised themselves.</summary>
    public IEnumerable<Member> Silent => Members.Where((_, index) => Counts[index][index] == 0);

    /// <summary>Present members to whom nobody has spoken.</summary>
    public IEnumerable<Member> Unaddressed => Members.Where((_, listener) =>
        Counts.Where((_, speaker) => speaker != listener).All(row => row[listener] == 0));

    /// <summary>Of the members in the room; before anybody has signed in, of those expected. Who was recorded is always shown.</summary>
    public static RoundMatrix Of(
        IReadOnlyList<Attendance> lines, IReadOnlyDictionary<Id<Person>, string> names, IReadOnlyCollection<SaidFact> said)
    {
        var signing = lines.Any(line => line.Presence is Presence.Present);
        var spoke = said.Select(fact => fact.AuthorId).Concat(said.Select(fact => fact.SubjectId)).ToHashSet();
        var members = lines.Where(line => line.Capacity.IsMember
                && (spoke.Contains(line.PersonId) || (signing ? line.Presence is Presence.Present : line.IsExpected)))
            .Select(line => new Member(line.PersonId, names[line.PersonId])).ToArray();
        var counts = said.CountBy(fact => (fact.AuthorId, fact.SubjectId)).ToDictionary();
        return new RoundMatrix(members,
            [.. members.Select(speaker => (IReadOnlyList<int>)[.. members.Select(listener =>
                counts.GetValueOrDefault((speaker.PersonId, listener.PersonId)))])]);
    }

    public sealed record Member(Id<Person> PersonId, string Name);
}
