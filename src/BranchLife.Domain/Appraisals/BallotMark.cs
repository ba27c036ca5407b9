using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>
/// One mark of one ballot: a grade for one member, or for the team. A ballot is taken apart into its marks, which nothing ties
/// together nor to a voter: the id is random, there is no version, no time and no person, and all marks of an appraisal are
/// written anew in random order whenever a ballot is added. They are counted and destroyed when the ballot closes.
/// </summary>
public sealed class BallotMark
{
    private BallotMark()
    {
    }

    public required Id<BallotMark> Id { get; init; }

    public required Id<Appraisal> AppraisalId { get; init; }

    /// <summary>Null: 支部班子.</summary>
    public required Id<Person>? SubjectId { get; init; }

    /// <summary>Null: abstained, or the team is meant.</summary>
    public required AppraisalGrade? Grade { get; init; }

    public required TeamGrade? Team { get; init; }

    public static BallotMark OnMember(Id<BallotMark> id, Id<Appraisal> appraisal, Id<Person> subject, AppraisalGrade? grade) =>
        new() { Id = id, AppraisalId = appraisal, SubjectId = subject, Grade = grade, Team = null };

    public static BallotMark OnTeam(Id<BallotMark> id, Id<Appraisal> appraisal, TeamGrade? grade) =>
        new() { Id = id, AppraisalId = appraisal, SubjectId = null, Grade = null, Team = grade };

    /// <summary>The same mark as another row, which nothing ties to this one.</summary>
    public BallotMark Again(Id<BallotMark> id) => new() { Id = id, AppraisalId = AppraisalId, SubjectId = SubjectId, Grade = Grade, Team = Team };
}
