using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Members;

/// <summary>A person's membership of the Party: one formal relation at a time (党章 art. 8), with its whole history.</summary>
public sealed class Member : Aggregate<Member>
{
    private readonly List<BranchMembership> _memberships = [];
    private readonly List<ActivityAttachment> _attachments = [];

    private Member()
    {
    }

    public required Id<Person> PersonId { get; init; }

    public MemberStatus Status { get; private set; }

    public MembershipState State { get; private set; }

    public DisciplineState Discipline { get; private set; }

    public DateOnly JoinedOn { get; private set; }

    public bool JoinedMonthOnly { get; private set; }

    public DateOnly? FullOn { get; private set; }

    public bool FullMonthOnly { get; private set; }

    /// <summary>党员领导干部: takes part in the own branch's meeting as an ordinary member (双重组织生活).</summary>
    public bool IsLeadingCadre { get; private set; }

    public bool IsMobile { get; private set; }

    public string? MobilePlace { get; private set; }

    public GuidanceCategories Categories { get; private set; }

    public string? Note { get; private set; }

    public IReadOnlyList<BranchMembership> Memberships => _memberships;

    public IReadOnlyList<ActivityAttachment> Attachments => _attachments;

    /// <summary>Votes on resolutions: full, active, not on probation within the Party, rights not suspended (选条 art. 5).</summary>
    public bool HasVote => Status is MemberStatus.Full
        && State is MembershipState.Active or MembershipState.TransferPending
        && Discipline is not (DisciplineState.OnProbationWithinParty or DisciplineState.RightsSuspended);

    public static Member Admit(Id<Member> id, Id<Person> person, MemberFacts facts)
    {
        var member = new Member { Id = id, PersonId = person, State = MembershipState.Active };
        member.Correct(facts);
        return member;
    }

    public void Correct(MemberFacts facts)
    {
        Require(facts.FullOn is null || facts.Status is MemberStatus.Full, MemberRules.ProbationHasNoFullDay);
        Require(facts.FullOn is null || facts.FullOn >= facts.JoinedOn || facts.JoinedMonthOnly || facts.FullMonthOnly,
            MemberRules.FullAfterJoined);
        (MobilePlace, Note) = (Text.Optional(facts.MobilePlace, Text.Line), Text.Optional(facts.Note, Text.Line));
        (Status, JoinedOn, JoinedMonthOnly) = (facts.Status, facts.JoinedOn, facts.JoinedMonthOnly);
        (FullOn, FullMonthOnly) = (facts.FullOn, facts.FullMonthOnly);
        (IsMobile, Categories, IsLeadingCadre) = (facts.IsMobile, facts.Categories, facts.IsLeadingCadre);
    }

    /// <summary>Refused while another formal relation is open on that day: it moves by <see cref="Transfer"/>.</summary>
    public void Join(Unit branch, DateOnly from, Id<Unit>? group = null)
    {
        RequireRoomFor(branch, from, leaving: null);
        _memberships.Add(new BranchMembership(branch.Id, group, from));
        State = MembershipState.Active;
    }

    public void Transfer(Unit branch, DateOnly from)
    {
        var current = BranchOn(from);
        Require(current is not null && current.BranchId != branch.Id && current.From < from, MemberRules.TransferMovesOn);
        RequireRoomFor(branch, from, leaving: current);
        current!.End(from.AddDays(-1));
        Join(branch, from);
    }

    public void PlaceInGroup(Id<Unit>? group, DateOnly day) => BranchOn(day)?.PlaceIn(group);

    /// <summary>Takes part in another branch's activities for a time; the formal relation stays (教管 art. 32).</summary>
    public void Attach(Id<Unit> unit, DateOnly from, DateOnly? to, string? reason)
    {
        var term = Period.Checked(from, to);
        Require(_attachments.All(held => held.UnitId != unit || !held.Term.Overlaps(term)), MemberRules.AttachedOnce);
        _attachments.Add(new ActivityAttachment(unit, from, to, Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven)));
    }

    public void Leave(MembershipState state, DateOnly lastDay)
    {
        Require(state is not (MembershipState.Active or MembershipState.TransferPending), MemberRules.LeavingSaysHow);
        BranchOn(lastDay)?.End(lastDay);
        State = state;
    }

    public void Record(DisciplineState discipline) => Discipline = discipline;

    public void CountAsLeadingCadre(bool isLeadingCadre) => IsLeadingCadre = isLeadingCadre;

    public BranchMembership? BranchOn(DateOnly day) => _memberships.FirstOrDefault(membership => membership.Term.Contains(day));

    private void RequireRoomFor(Unit branch, DateOnly from, BranchMembership? leaving)
    {
        Require(branch.Kind.TakesMembership, MemberRules.MembershipLiesInABranch);
        Require(_memberships.All(held => held == leaving || !held.Term.Overlaps(new Period(from, null))), MemberRules.OneFormalRelation);
    }
}
