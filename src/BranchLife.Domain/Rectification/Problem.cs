using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Domain.Rectification;

/// <summary>A line of the 问题清单: of the branch (班子) or of one member.</summary>
public sealed class Problem : Aggregate<Problem>
{
    private readonly List<ProblemLink> _links = [];

    private Problem()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    /// <summary>A member's problem goes along when the member is transferred.</summary>
    public Id<Unit> BranchId { get; private set; }

    /// <summary>Null: the branch's own problem.</summary>
    public required Id<Person>? SubjectId { get; init; }

    public required DateOnly FoundOn { get; init; }

    public string? Aspect { get; private set; }

    /// <summary>May repeat an opinion, a criticism or an outline; so may instance and cause.</summary>
    public SensitiveText Statement { get; private set; } = null!;

    public SensitiveText? Instance { get; private set; }

    public SensitiveText? Cause { get; private set; }

    public ProblemOrigin Origin { get; private set; }

    /// <summary>Found again after last year.</summary>
    public bool IsCarriedOver { get; private set; }

    /// <summary>The line of an earlier list that says the same.</summary>
    public Id<Problem>? RepeatsId { get; private set; }

    public bool IsRepeated => IsCarriedOver || RepeatsId is not null;

    public bool IsConfirmed { get; private set; }

    public IReadOnlyList<ProblemLink> Links => _links;

    public static Problem Find(Id<Problem> id, Meeting meeting, Id<Person>? subject, ProblemStatement statement, DateOnly on)
    {
        Require(meeting.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession
            or MeetingStage.Held or MeetingStage.MinutesSealed, RectificationRules.ListsAreOpenUntilConfirmed);
        var problem = new Problem { Id = id, MeetingId = meeting.Id, SubjectId = subject, FoundOn = on };
        problem.BranchId = meeting.BranchId;
        problem.Restate(statement);
        return problem;
    }

    /// <summary>What came in after the list was confirmed (公示 brings opinions, above makes demands): added to it, never without the record.</summary>
    public static Problem Supplement(Id<Problem> id, Meeting meeting, ClaimedRecord of, ProblemStatement statement, DateOnly on)
    {
        Require(meeting.Stage is MeetingStage.FollowUp && of.Kind is ProblemLinkKind.Opinion or ProblemLinkKind.SupervisionDemand,
            RectificationRules.ClaimedProblemsBringALink);
        var problem = new Problem { Id = id, MeetingId = meeting.Id, SubjectId = of.SubjectId, FoundOn = on };
        problem.BranchId = meeting.BranchId;
        problem.Restate(statement);
        problem.LinkTo(of.Kind, of.RecordId);
        problem.Confirm();
        return problem;
    }

    public void Restate(ProblemStatement statement)
    {
        Require(!IsConfirmed, RectificationRules.ListsAreOpenUntilConfirmed);
        (Statement, Aspect, Instance, Cause) = (
            SensitiveText.Required(statement.Statement, Text.Paragraph, RectificationRules.AProblemSaysSomething), Text.Optional(statement.Aspect, Text.Name),
            SensitiveText.Optional(statement.Instance, Text.Paragraph), SensitiveText.Optional(statement.Cause, Text.Paragraph));
        (Origin, IsCarriedOver) = (statement.Origin, statement.IsCarriedOver);
    }

    /// <summary>Several records may lead to one problem.</summary>
    public void LinkTo(ProblemLinkKind kind, Guid record)
    {
        if (_links.All(link => link.Kind != kind || link.RecordId != record)) _links.Add(new ProblemLink(kind, record));
    }

    /// <summary>A line put on the list by mistake may be taken off it again, with its links; afterwards it stays.</summary>
    public void TakeOff() => Require(!IsConfirmed, RectificationRules.ListsAreOpenUntilConfirmed);

    /// <summary>The list was confirmed: the statement no longer changes.</summary>
    /// <param name="repeats">The line of an earlier list that says the same, if there is one.</param>
    public void Confirm(Id<Problem>? repeats = null) => (IsConfirmed, RepeatsId) = (true, repeats ?? RepeatsId);

    /// <summary>With its member into another branch.</summary>
    public void MoveTo(Id<Unit> branch) => BranchId = branch;
}
