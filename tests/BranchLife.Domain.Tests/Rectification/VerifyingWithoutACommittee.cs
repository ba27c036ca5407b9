using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class VerifyingWithoutACommittee
{
    [Fact]
    public void is_done_by_the_member_whom_the_secretary_names()
    {
        var item = A.Item();

        item.NameVerifier(A.Verifier);

        Assert.Equal(A.Verifier, item.VerifierId);
    }

    [Fact]
    public void is_never_done_by_the_owner_or_by_who_recorded_the_evidence()
    {
        Refused.By(RectificationRules.NobodyClosesTheirOwnItem, A.Item(), item => item.NameVerifier(A.Comrade));
        Refused.By(RectificationRules.NobodyVerifiesTheirOwnEvidence, A.Item().WithEvidence(A.Recorder), item => item.NameVerifier(A.Recorder));
    }

    [Fact]
    public void is_for_personal_items_that_are_still_open()
    {
        Refused.By(RectificationRules.BranchItemsAreVerifiedFromAbove, A.Item(against: A.Problem()), item => item.NameVerifier(A.Verifier));
        Refused.By(RectificationRules.ClosedItemsStay, A.Item().Closed(), item => item.NameVerifier(A.AnotherComrade));
    }
}
