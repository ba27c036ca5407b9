using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>A new line drawn from a record: in words of its own, or for the time being in those of the record.</summary>
internal static class DrawnProblem
{
    public static Problem From(Id<Problem> id, Meeting meeting, ReadableSources.Row found, string? ownWords, DateOnly today)
    {
        var words = string.IsNullOrWhiteSpace(ownWords) ? found.Words : ownWords;
        var statement = new ProblemStatement
        {
            Statement = words.Length <= Text.Paragraph ? words : words[..Text.Paragraph], Aspect = found.Aspect, Origin = found.Origin,
        };
        return meeting.Stage is MeetingStage.FollowUp
            ? Problem.Supplement(id, meeting, found.Record, statement, today)
            : Problem.Find(id, meeting, found.SubjectId, statement, today);
    }
}
