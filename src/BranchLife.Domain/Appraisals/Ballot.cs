using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>测评票 as its voter fills it in; never kept as a whole.</summary>
/// <param name="Grades">A member without an entry, or with null, is abstained on.</param>
/// <param name="Team">Null: abstained.</param>
public sealed record Ballot(IReadOnlyDictionary<Id<Person>, AppraisalGrade?> Grades, TeamGrade? Team)
{
    public int Excellent => Grades.Values.Count(grade => grade is AppraisalGrade.Excellent);
}
