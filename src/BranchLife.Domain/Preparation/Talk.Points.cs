using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Preparation;

public sealed partial class Talk
{
    private const int MostPoints = 30;

    private readonly List<TalkPoint> _points = [];

    public IReadOnlyList<TalkPoint> Points => _points;

    /// <summary>One of the two writes down a point that could go to the problem list of one of them or of the branch (null).</summary>
    public void ProposePoint(string? words, Id<Person>? about, Id<Person> by, DateTimeOffset at)
    {
        RequireOneOfTheTwo(by);
        Require(HeldOn is not null, PreparationRules.PointsFollowTheTalk);
        Require(about is null || about == FirstId || about == SecondId, PreparationRules.APointIsAboutTheTwo);
        Require(_points.Count < MostPoints, PreparationRules.PointsAreCounted);
        var said = Text.Required(words, Text.Paragraph, PreparationRules.APointSaysSomething);
        _points.Add(new TalkPoint
        {
            Ordinal = _points.Count == 0 ? 1 : _points.Max(point => point.Ordinal) + 1, Words = SensitiveText.From(said)!,
            AboutId = about, ProposedById = by, ProposedAt = at,
        });
    }

    public void WithdrawPoint(int ordinal, Id<Person> by)
    {
        var point = Open(ordinal);
        Require(point.ProposedById == by, PreparationRules.TheProposerWithdraws);
        _points.Remove(point);
    }

    /// <summary>The other side agrees: from now on it is a problem that its list's readers see.</summary>
    public TalkPoint ReleasePoint(int ordinal, Id<Problem> problem, Id<Person> by, DateTimeOffset at)
    {
        var point = Asked(ordinal, by);
        point.Release(problem, at);
        return point;
    }

    public void DeclinePoint(int ordinal, Id<Person> by, DateTimeOffset at) => Asked(ordinal, by).Decline(at);

    private TalkPoint Asked(int ordinal, Id<Person> by)
    {
        RequireOneOfTheTwo(by);
        var point = Open(ordinal);
        Require(point.ProposedById != by, PreparationRules.TheOtherSideAnswers);
        return point;
    }

    private TalkPoint Open(int ordinal)
    {
        var point = _points.SingleOrDefault(point => point.Ordinal == ordinal);
        Require(point is { State: TalkPointState.Proposed }, PreparationRules.OnlyOpenPointsAreAnswered);
        return point!;
    }
}
