using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>How a place in an outline is called: 上次整改事项第2项, 理论学习（2）存在的问题.</summary>
internal static class OutlinePlaces
{
    public static string NameOf(OutlineKind kind, OutlinePart part, int number, string? aspect, int ofAspect) => part switch
    {
        OutlinePart.Promise => $"上次整改事项第{number}项：{part.Word}",
        OutlinePart.LastPromises or OutlinePart.Opening or OutlinePart.Closing => part.Word,
        OutlinePart.StudyGains => kind.GainsWord,
        _ => ofAspect > 0 ? $"{aspect}第{ofAspect}条：{part.Word}" : $"{aspect}：{part.Word}",
    };
}
