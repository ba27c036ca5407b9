using System.Globalization;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings;

/// <summary>One place in which two texts of a plan differ; null where it was not there.</summary>
public sealed record PlanDifference(string What, string? Before, string? After)
{
    /// <summary>Steps are the same step by phase and title.</summary>
    public static IReadOnlyList<PlanDifference> Between(PlanView before, PlanView after)
    {
        var (old, current) = (Lines(before).ToArray(), Lines(after).ToArray());
        return [.. current.Select(line => line.What).Union(old.Select(line => line.What))
            .Select(what => new PlanDifference(what, TextOf(old, what), TextOf(current, what)))
            .Where(difference => difference.Before != difference.After)];
    }

    private static string? TextOf((string What, string? Text)[] lines, string what) =>
        lines.Where(line => line.What == what).Select(line => line.Text).FirstOrDefault();

    private static IEnumerable<(string What, string? Text)> Lines(PlanView plan) =>
    [
        ("会议名称", plan.Title), ("主题", plan.Theme), ("形式", plan.Form.Word), ("日期", Day(plan.HeldOn)),
        ("时间", plan.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture)), ("地点", plan.Place), ("主持人", plan.Host),
        ("记录人", plan.Recorder), ("列席和指导", plan.Guests), ("工作要求", plan.Requirements),
        .. plan.Steps.GroupBy(step => $"{step.Phase.Word}：{step.Title}")
            .Select(steps => (steps.Key, (string?)string.Join('\n', steps.Select(Text)))),
    ];

    private static string Text(PlanView.StepLine step) =>
        $"{step.Content}（责任人：{step.Owner ?? "未定"}；时限：{Day(step.DueOn) ?? "未定"}）";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);
}
