using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>Speakers look at their own words: most confirm, one signs on paper, one wants something recorded otherwise.</summary>
internal sealed class DemoConfirmations(DemoWorld world, DemoBranch branch, MeetingSession session, IReadOnlyList<CriticismRecord> said)
{
    /// <param name="all">Everybody has answered and was answered, as before a seal.</param>
    public IReadOnlyList<WordsConfirmation> Answer(bool all)
    {
        var asked = SpokenWords.SpeakersOf(session, said).Select(speaker => world.Keep(WordsConfirmation.Ask(world.Ids.Next<WordsConfirmation>(), session, speaker))).ToArray();
        foreach (var (confirmation, index) in asked.Select((one, index) => (one, index)))
        {
            var words = SpokenWords.Of(confirmation.SpeakerId, session, said);
            var runs = confirmation.SpeakerId == session.RecorderId ? session.HostId : session.RecorderId;
            if (index == 2) Differ(confirmation, words, runs, all);
            else if (index == 3 && all) confirmation.MarkOnPaper(session, words, "签字页第1页", runs, world.Clock.Tick());
            else if (all || index == 0) confirmation.Confirm(session, words, words.Hash, confirmation.SpeakerId, world.Clock.Tick());
        }

        return asked;
    }

    private void Differ(WordsConfirmation confirmation, SpokenWords words, Id<Person> runs, bool isAnswered)
    {
        Id<Person>[] readers = [confirmation.SpeakerId, .. isAnswered ? [] : new[] { session.HostId, session.RecorderId }];
        confirmation.AskForChange(
            world.Ids.Next<ChangeRequest>(), session, words, words.Hash, Mark("我说的是今年以来只参加了两次集体学习，不是一次也没有参加。"), confirmation.SpeakerId,
            world.Clock.Tick());
        if (isAnswered) confirmation.KeepAsDissent(session, Mark("两名记录同志的笔记一致，记录不改，本人的说法一并保留。"), runs, world.Clock.Tick());

        string Mark(string text) => world.Marks.On("minutes", text, confirmation.Id.Value, branch, secretary: true, group: true, committee: false, readers);
    }
}
