using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class TalksModel(TalkMatrix matrix, ArrangeTalks arrange) : FormPage
{
    /// <summary>What is still to be done first.</summary>
    public static readonly IReadOnlyList<TalkState> InOrder = [TalkState.Missing, TalkState.Unconfirmed, TalkState.Arranged, TalkState.Held];

    [FromRoute] public Id<Meeting> Id { get; set; }

    public TalkMatrix.View Matrix { get; private set; } = null!;

    public async Task<IActionResult> OnPostArrangeAsync(CancellationToken ct)
    {
        var arranged = await arrange.ExecuteAsync(Id, ct);
        Notice = arranged == 0 ? "应谈的都已安排。" : FormattableString.Invariant($"已安排 {arranged} 对谈心谈话，有关同志会收到提醒。");
        return Redirect($"/meetings/{Id}/talks");
    }

    /// <summary>The colour of a cell; its character says the same.</summary>
    public static string ClassOf(TalkState state) => state switch
    {
        TalkState.NotRequired => "none",
        TalkState.Missing => "",
        TalkState.Arranged => "plan",
        TalkState.Unconfirmed => "half",
        TalkState.Held => "yes",
    };

    public static string MarkOf(TalkState state) => state switch
    {
        TalkState.NotRequired or TalkState.Missing => "",
        TalkState.Arranged => "约",
        TalkState.Unconfirmed => "待",
        TalkState.Held => "谈",
    };

    public static string TitleOf(RosterPerson person, RosterPerson other, TalkMatrix.Cell cell)
    {
        var state = cell.State is TalkState.NotRequired ? "不要求逐一谈" : cell.State.Word;
        return $"{person.Name}—{other.Name}：{state}{(cell.HeldOn ?? cell.PlannedOn)?.MonthDay}";
    }

    public static string? When(TalkMatrix.Mine own) =>
        own.HeldOn is { } day ? $" {day.MonthDay}"
        : own.PlannedOn is { } planned ? $" {planned.MonthDay}{own.PlannedAt?.ToString(" HH:mm", System.Globalization.CultureInfo.InvariantCulture)}" : null;

    /// <summary>An own talk's page, where to record it, or for the secretary where to arrange it; null for everybody else.</summary>
    public string? PathOf(RosterPerson person, TalkMatrix.Cell cell) =>
        cell.OwnTalk is { } talk ? $"/talks/{talk}"
        : !cell.MayAct ? null
        : Mine(person.Id, cell.Other) is { } other ? $"/meetings/{Id}/talks/record?with={other}"
        : $"/meetings/{Id}/talks/arrange?one={person.Id}&other={cell.Other}";

    protected override async Task ShowAsync(CancellationToken ct) => Matrix = await matrix.FindAsync(Id, ct);

    private Id<Domain.Members.Person>? Mine(Id<Domain.Members.Person> one, Id<Domain.Members.Person> other) =>
        one == Matrix.Reader ? other : other == Matrix.Reader ? one : null;
}
