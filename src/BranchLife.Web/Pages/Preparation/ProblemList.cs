using BranchLife.Application.Preparation;
using BranchLife.Domain.Rectification;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>One list of found problems, for the partial <c>_Problems</c>.</summary>
public sealed record ProblemList(MeetingHead Head, IReadOnlyList<FoundProblems.Row> Rows, string Label)
{
    /// <summary>Where a problem came from, besides its origin; null when it was entered directly.</summary>
    public static string? SourceOf(FoundProblems.Row row) => row.Sources.Count == 0 ? null : string.Join('、', row.Sources.Distinct().Select(Word));

    private static string Word(ProblemLinkKind kind) => kind switch
    {
        ProblemLinkKind.Criticism => "批评意见",
        ProblemLinkKind.Opinion => "征求意见",
        ProblemLinkKind.Outline => "材料",
        ProblemLinkKind.Commentary => "会上点评",
        ProblemLinkKind.SupervisionDemand => "督导要求",
        ProblemLinkKind.Talk => "谈心谈话",
    };
}
