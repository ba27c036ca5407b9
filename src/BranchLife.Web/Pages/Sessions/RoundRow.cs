using System.Globalization;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>One line of the order: a part of the agenda, or a member's whole round.</summary>
public sealed record RoundRow(IReadOnlyList<RoundBoard.View.Step> Steps)
{
    public static IReadOnlyList<RoundRow> Of(RoundBoard.View.Running round)
    {
        var rows = new List<RoundRow>();
        foreach (var step in round.Steps)
        {
            if (rows is [.., var last] && step.Kind.IsPersonal && last.Steps[0].Kind.IsPersonal && last.Steps[0].PersonId == step.PersonId)
                rows[^1] = new RoundRow([.. last.Steps, step]);
            else
                rows.Add(new RoundRow([step]));
        }

        return rows;
    }

    public string? Name => Steps[0].Name;

    /// <summary>A member's round bears the member's name.</summary>
    public string Title => Steps.Count > 1 ? Name ?? "" : AgendaLine.Of(Steps[0]);

    public bool IsCurrent => Steps.Any(step => step.State is RoundStepState.Running);

    public bool IsSlottedIn => Steps.Any(step => step.IsSlottedIn);

    public int Minutes => Steps.Sum(step => step.Minutes);

    public string State => this switch
    {
        { IsCurrent: true } => Steps.First(step => step.State is RoundStepState.Running).Kind switch
        {
            AgendaKind.SelfCriticism => "正在自我批评",
            AgendaKind.Criticism => "正在听取批评",
            AgendaKind.Reply => "正在表态",
            _ => "进行中",
        },
        _ when Steps.Any(step => step.State is RoundStepState.Waiting) => "等待",
        _ when Steps.Any(step => step.State is RoundStepState.Skipped) => "跳过",
        _ when Steps.All(step => step.State is RoundStepState.Away) => "不在会场",
        _ => "已完成",
    };

    public string Tone => this switch
    {
        { IsCurrent: true } => "info",
        _ when Steps.All(step => step.State is RoundStepState.Done) => "ok",
        _ when Steps.Any(step => step.State is RoundStepState.Skipped) => "warn",
        _ => "",
    };

    public string? When => Steps.FirstOrDefault(step => step.BeganAt is not null)?.BeganAt is { } began ? Time(began)
        : Steps.FirstOrDefault(step => step.ExpectedAt is not null)?.ExpectedAt is { } expected ? "预计 " + Time(expected) : null;

    /// <summary>Whose open steps can be moved.</summary>
    public Id<Person>? MovesPerson => Steps[0].Kind.IsPersonal && Steps.All(step => step.State is not RoundStepState.Running)
        && Steps.Any(step => step.State is RoundStepState.Waiting or RoundStepState.Skipped) ? Steps[0].PersonId : null;

    public TimeSpan Taken(DateTimeOffset now) => Steps.Where(step => step.BeganAt is not null)
        .Aggregate(TimeSpan.Zero, (sum, step) => sum + ((step.EndedAt ?? now) - step.BeganAt!.Value));

    private static string Time(DateTimeOffset at) => at.ChinaClock.ToString("HH:mm", CultureInfo.InvariantCulture);
}
