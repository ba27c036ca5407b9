using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public const MeetingKinds WithAppraisal = MeetingKinds.ThematicOrganizationalLifeMeeting | MeetingKinds.DemocraticAppraisal;

    /// <summary>Four full members are graded; the last one is on probation.</summary>
    public static Appraisal Appraisal(BallotWay way = BallotWay.OnScreen, bool assessesTeam = false, Meeting? of = null) => Domain.Appraisals.Appraisal.Open(
        Identities.Fresh<Appraisal>(), of ?? Meeting(kinds: WithAppraisal).InSession(), way, assessesTeam,
        [(Secretary, null), (Deputy, null), (Recorder, null), (Comrade, null), (AnotherComrade, "预备党员，不评定等次")], Secretary, Moment);

    public static Id<Person>[] Graded => [Secretary, Deputy, Recorder, Comrade];

    /// <summary>Every graded member 合格.</summary>
    public static VoteCount[] AllQualified(int ballots) => [.. Graded.Select((person, i) => VoteCount.Of(person, i + 1, 0, ballots, 0, 0, 0))];

    public static VerdictDecision Decision(AppraisalGrade? grade = AppraisalGrade.Qualified) =>
        new(grade, "工作踏实，入户走访偏少。", null, VerdictForum.Committee, Today);
}
