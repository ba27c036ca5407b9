using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// 意见箱: takes opinions without names, by link, QR code or paper, until its last day or until the meeting is convened.
/// Nobody reads in it while it stands open: who reads day by day would learn what came in on which day. A closed box stays
/// closed for the same reason.
/// </summary>
public sealed class OpinionBox : Aggregate<OpinionBox>
{
    /// <summary>More slips than any branch gathers; whoever pours in more is not giving an opinion.</summary>
    public const int Room = 500;

    private OpinionBox()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>The unguessable end of the link; who holds it may put something in.</summary>
    public string Token { get; private set; } = "";

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>Closed by hand before its last day; the link is dead from this moment on.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public DateOnly? EmptiedOn { get; private set; }

    /// <summary>How many opinions there were when the box was emptied.</summary>
    public int? Received { get; private set; }

    /// <summary>How many of them came from Party members (互相帮); kept only where the count may be broken down.</summary>
    public int? FromMembers { get; private set; }

    public static OpinionBox SetUp(Id<OpinionBox> id, Meeting meeting, BoxLink link, Period days, DateOnly today)
    {
        Require(StandsBefore(meeting.Stage), OpinionBoxRules.BoxesStandBeforeTheMeeting);
        var box = new OpinionBox { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Token = link.Token };
        box.Stand(meeting, days, today);
        return box;
    }

    /// <summary>Before the meeting is convened; while it is planned anew or postponed the box keeps standing.</summary>
    public static bool StandsBefore(MeetingStage stage) => stage is MeetingStage.Planning or MeetingStage.PlanSubmitted
        or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.Postponed;

    public bool IsOver(MeetingStage stage, DateOnly today) => ClosedOn is not null || today > ClosesOn || !StandsBefore(stage);

    public bool Accepts(MeetingStage stage, DateOnly today) => !IsOver(stage, today) && OpensOn <= today;

    public void Reschedule(Meeting meeting, Period days, DateOnly today)
    {
        Require(!IsOver(meeting.Stage, today), OpinionBoxRules.AClosedBoxStaysClosed);
        Stand(meeting, days, today);
    }

    /// <summary>The old link went astray: it is dead at once, what was put in stays.</summary>
    public void ReplaceLink(Meeting meeting, BoxLink link, DateOnly today)
    {
        Require(!IsOver(meeting.Stage, today), OpinionBoxRules.AClosedBoxStaysClosed);
        Token = link.Token;
    }

    public void Close(Meeting meeting, DateOnly today)
    {
        Require(!IsOver(meeting.Stage, today), OpinionBoxRules.AClosedBoxStaysClosed);
        ClosedOn = today;
    }

    /// <summary>
    /// 开箱: what was put in becomes the branch's collected opinions, all at once. Below five, aspects are left behind; which
    /// one came from whom is never told.
    /// </summary>
    /// <param name="nextId">Random, so that nothing is told by it.</param>
    public IReadOnlyList<Opinion> Empty(
        IReadOnlyCollection<AnonymousOpinion> inside, Func<Id<Opinion>> nextId, MeetingStage stage, DateOnly today)
    {
        Require(EmptiedOn is null, OpinionBoxRules.ABoxIsEmptiedOnce);
        Require(IsOver(stage, today), OpinionBoxRules.NobodyLooksIntoAnOpenBox);
        EmptiedOn = today;
        Received = inside.Count;
        var isLarge = SmallGroup.MayBreakDown(inside.Count);
        FromMembers = isLarge ? inside.Count(opinion => opinion.IsFromMember) : null;
        var lastDay = ClosedOn ?? (ClosesOn < today ? ClosesOn : today);
        return [.. inside.Select(opinion => Opinion.FromBox(nextId(), this, opinion, isLarge, lastDay))];
    }

    private void Stand(Meeting meeting, Period days, DateOnly today)
    {
        Require(days.To is { } last && last >= today && days.From <= last && (meeting.HeldOn is null || last <= meeting.HeldOn),
            OpinionBoxRules.BoxesCloseInTime);
        (OpensOn, ClosesOn) = (days.From, days.To!.Value);
    }
}
