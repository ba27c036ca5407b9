using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

internal static class SourceWords
{
    public const string Box = "匿名意见箱";

    public static string Of(ProblemOrigin origin, bool isAnonymous) => isAnonymous ? Box : origin.Word;
}
