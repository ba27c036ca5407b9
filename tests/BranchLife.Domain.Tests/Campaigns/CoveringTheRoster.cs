using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Campaigns;

public sealed class CoveringTheRoster
{
    private static RosterEntry Entry => EntryOf(A.Member());

    [Fact]
    public void keeps_what_the_member_was_at_launch()
    {
        var member = A.Member(MemberStatus.Probationary, A.Comrade);
        var entry = EntryOf(member);

        member.Correct(new MemberFacts { Status = MemberStatus.Full, JoinedOn = A.Yesterday, IsLeadingCadre = true });

        Assert.Equal((A.Comrade, MemberStatus.Probationary, false),
            (entry.PersonId, entry.Status, entry.IsLeadingCadre));
        Assert.Equal(Disposition.Open, entry.Disposition);
    }

    [Theory]
    [InlineData(Disposition.Open, false)]
    [InlineData(Disposition.AttendedAtHome, false)]
    [InlineData(Disposition.AttendedTemporaryBranch, true)]
    [InlineData(Disposition.AttendedInflowBranch, true)]
    [InlineData(Disposition.MakeUp, true)]
    [InlineData(Disposition.OneToOne, true)]
    [InlineData(Disposition.Excused, true)]
    public void describes_every_exception(Disposition disposition, bool described)
    {
        if (described)
        {
            Refused.By(CampaignRules.AnExceptionIsDescribed, Entry,
                e => e.Cover(disposition, A.Today, " ", A.Secretary));
        }

        var entry = Entry;
        entry.Cover(disposition, A.Today, described ? " 一包一：林向前 " : null, A.Secretary);

        Assert.Equal((disposition, A.Today, A.Secretary), (entry.Disposition, entry.CoveredOn, entry.RecordedById));
        Assert.Equal(described ? "一包一：林向前" : null, entry.Note);
    }

    private static RosterEntry EntryOf(Member member) =>
        RosterEntry.Freeze(Identities.Fresh<RosterEntry>(), Identities.Fresh<Campaign>(), A.OurBranch, member);
}
