using BranchLife.Domain.Members;

namespace BranchLife.Domain.Deeds;

public sealed partial class PracticalDeed
{
    /// <summary>The secretary asks a comrade; whether it is taken is the comrade's own answer.</summary>
    public void Offer(Id<Person> to)
    {
        RequireUntaken();
        OfferedToId = to;
    }

    public void DeclineOffer(Id<Person> by)
    {
        RequireUntaken();
        Require(OfferedToId == by, DeedRules.TheOneAskedAnswers);
        OfferedToId = null;
    }

    /// <summary>领单: one has it. Of two who ask at the same moment the second is told so.</summary>
    public void Take(Id<Person> by, DateOnly today)
    {
        RequireUntaken();
        Require(OfferedToId is null || OfferedToId == by, DeedRules.OfferedToAnother);
        (State, TakenById, TakenOn, OfferedToId) = (DeedState.Taken, by, today, null);
    }

    public void Join(Id<Person> by, DateOnly today)
    {
        Require(State is DeedState.Taken, DeedRules.OnlyRunningOnesAreHelped);
        Require(!IsDoer(by), DeedRules.HelpersJoinOnce);
        _helpers.Add(new DeedParticipant { PersonId = by, JoinedOn = today });
    }

    /// <summary>Whoever cannot go on gives it back with a reason; it waits for another. Who reported a result stays among the results.</summary>
    public void GiveBack(string? reason, Id<Person> by)
    {
        Require(State is DeedState.Taken, DeedRules.OnlyRunningOnesAreHelped);
        Require(TakenById == by, DeedRules.TheOneWhoTookItGivesBack);
        GivenBackReason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        (State, TakenById, TakenOn) = (DeedState.Accepted, null, null);
        _helpers.Clear();
    }

    private void RequireUntaken()
    {
        Require(State is not (DeedState.Taken or DeedState.Reported), DeedRules.TakenByOne);
        Require(State is DeedState.Accepted, DeedRules.OnlyAcceptedOnesAreTaken);
    }
}
