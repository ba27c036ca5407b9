using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Criticism;

/// <summary>Who has spoken to whom in one sitting, and who has not yet: rows speak, columns listen; the diagonal is self-criticism.</summary>
/// <param name="Members">In the order of the list.</param>
/// <param name="Counts">How often who has spoken to whom.</param>
/// <param name="Expected">Who is expected to speak to whom: everybody to everybody whose turn they were in the room for.</param>
public sealed record RoundMatrix(
    IReadOnlyList<RoundMatrix.Member> Members, IReadOnlyList<IReadOnlyList<int>> Counts, IReadOnlyList<IReadOnlyList<bool>> Expected)
{
    public int Spoken => Counts.SelectMany((row, speaker) => row.Where((count, listener) => speaker != listener && count > 0)).Count();

    /// <summary>Expected, or said all the same.</summary>
    public int Pairs => Expected.Select((row, speaker) => row.Where((expected, listener) => speaker != listener && (expected || Counts[speaker][listener] > 0)).Count()).Sum();

    /// <summary>Before it is too late: 张某某尚未对李某某提出批评意见, one sentence a listener.</summary>
    public IEnumerable<string> Missing => MissingTo(_ => true);

    public IEnumerable<string> MissingTo(Func<Id<Person>, bool> listens) => Members.Select((listener, index) => (Listener: listener, Speakers: Members
            .Where((_, speaker) => speaker != index && Expected[speaker][index] && Counts[speaker][index] == 0).Select(member => member.Name).ToArray()))
        .Where(missing => missing.Speakers.Length > 0 && listens(missing.Listener.PersonId))
        .Select(missing => $"{string.Join('、', missing.Speakers)}尚未对{missing.Listener.Name}提出批评意见。");

    /// <summary>Present members who have not criticised themselves.</summary>
    public IEnumerable<Member> Silent => Members.Where((_, index) => Counts[index][index] == 0);

    /// <summary>Present members to whom nobody has spoken.</summary>
    public IEnumerable<Member> Unaddressed => Members.Where((_, listener) =>
        Counts.Where((_, speaker) => speaker != listener).All(row => row[listener] == 0));

    /// <summary>Of the members in the room; before anybody has signed in, of those expected. Who was recorded is always shown.</summary>
    public static RoundMatrix Of(
        IReadOnlyList<Attendance> lines, IReadOnlyDictionary<Id<Person>, string> names, IReadOnlyCollection<SaidFact> said,
        SessionRound? round = null)
    {
        var signing = lines.Any(line => line.Presence is Presence.Present);
        var spoke = said.Select(fact => fact.AuthorId).Concat(said.Select(fact => fact.SubjectId)).ToHashSet();
        var seats = lines.Where(line => line.Capacity.IsMember
                && (spoke.Contains(line.PersonId) || (signing ? line.Presence is Presence.Present : line.IsExpected)))
            .ToArray();
        var members = seats.Select(line => new Member(line.PersonId, names[line.PersonId])).ToArray();
        var counts = said.CountBy(fact => (fact.AuthorId, fact.SubjectId)).ToDictionary();
        return new RoundMatrix(members,
            [.. members.Select(speaker => (IReadOnlyList<int>)[.. members.Select(listener =>
                counts.GetValueOrDefault((speaker.PersonId, listener.PersonId)))])],
            [.. seats.Select(speaker => (IReadOnlyList<bool>)[.. seats.Select(listener => speaker == listener || Hears(speaker, listener, round))])]);
    }

    // A late-comer owes nothing to those whose turn was over, nor does who has left to those whose turn is still to come.
    private static bool Hears(Attendance speaker, Attendance listener, SessionRound? round)
    {
        var turn = round?.Steps.FirstOrDefault(step => step.Kind is AgendaKind.Criticism && step.PersonId == listener.PersonId);
        if (round is not null && turn is null or { State: RoundStepState.Away }) return false;
        if (turn?.EndedAt is { } over && (speaker.CameAt ?? SlottedIn(speaker, round!)) > over) return false;
        return speaker.LeftAt is null || (turn?.BeganAt is { } began && speaker.LeftAt > began);
    }

    private static DateTimeOffset? SlottedIn(Attendance line, SessionRound round) =>
        round.Steps.Where(step => step.PersonId == line.PersonId && step.Kind.IsPersonal).Min(step => step.SlottedInAt);

    public sealed record Member(Id<Person> PersonId, string Name);
}
