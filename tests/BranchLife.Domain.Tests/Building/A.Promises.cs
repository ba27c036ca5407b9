using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public static CommitmentDraft CommitmentDraft => new("每月到独居老人家中探望一次", "三组独居老人", new DateOnly(2026, 12, 20));

    public static Commitment Commitment(Id<Person>? owner = null, Id<Unit>? of = null, CommitmentDraft? draft = null, DateTimeOffset? at = null) =>
        Domain.Commitments.Commitment.Write(Identities.Fresh<Commitment>(), of ?? OurBranch, owner ?? Comrade, draft ?? CommitmentDraft, null, at ?? Moment);

    public static Commitment Stated(this Commitment commitment, DateTimeOffset? at = null)
    {
        commitment.HandIn(commitment.OwnerId, at ?? Moment);
        return commitment;
    }

    public static Commitment Fulfilled(this Commitment commitment)
    {
        commitment.Report("已经全部走访", commitment.MadeAt.ChinaDay, isDone: true, commitment.OwnerId, commitment.MadeAt);
        return commitment;
    }

    public static Commitment Reviewed(this Commitment commitment, CommitmentVerdict verdict = CommitmentVerdict.Kept)
    {
        commitment.Stated().Fulfilled().Review(verdict, "走访记录九份", Secretary, Moment);
        return commitment;
    }

    public static Wish Wish => new("巷口路灯不亮，请帮忙修好", "三组几户村民", DeedKind.Repairs, "三组巷口", new DateOnly(2026, 10, 15));

    public static PracticalDeed Deed(Id<Unit>? of = null, Wish? wish = null, Id<Person>? by = null, DateTimeOffset? at = null) =>
        PracticalDeed.Enter(Identities.Fresh<PracticalDeed>(), of ?? OurBranch, wish ?? Wish, null, by ?? Secretary, at ?? Moment);

    public static PracticalDeed Accepted(this PracticalDeed deed)
    {
        deed.Accept(Deputy);
        return deed;
    }

    public static PracticalDeed Taken(this PracticalDeed deed, Id<Person>? by = null)
    {
        deed.Accepted().Take(by ?? Comrade, deed.EnteredOn);
        return deed;
    }

    public static PracticalDeed Reported(this PracticalDeed deed, Id<Person>? by = null)
    {
        deed.Taken(by).Report("换了灯泡和线路", deed.EnteredOn, by ?? Comrade, deed.EnteredOn.At(new TimeOnly(18, 0)));
        return deed;
    }
}
