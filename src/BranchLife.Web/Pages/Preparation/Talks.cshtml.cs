using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

public sealed class TalksModel(TalkMatrix matrix, ArrangeTalks arrange) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public TalkMatrix.View Matrix { get; private set; } = null!;

    public async Task<IActionResult> OnPostArrangeAsync(CancellationToken ct)
    {
        var arranged = await arrange.ExecuteAsync(Id, ct);
        Notice = arranged == 0 ? "应谈的都已安排。" : FormattableString.Invariant($"已安排 {arranged} 对谈心谈话，有关同志会收到提醒。");
        return Redirect($"/meetings/{Id}/talks");
    }

    /// <summary>The colour of a cell; its word stands in it.</summary>
    public static string ClassOf(TalkState state) => state switch
    {
        TalkState.NotRequired => "none",
        TalkState.Missing => "",
        TalkState.Arranged => "plan",
        TalkState.Unconfirmed => "half",
        TalkState.Held => "yes",
    };

    protected override async Task ShowAsync(CancellationToken ct) => Matrix = await matrix.FindAsync(Id, ct);
}
