using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class BoardModel(CheckpointBoard board) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public CheckpointBoard.View Board { get; private set; } = null!;

    public static string? ToneOf(TrackState state) => state switch
    {
        TrackState.NotStarted => null,
        TrackState.Running => "warn",
        TrackState.Late => "bad",
        TrackState.Done => "ok",
        TrackState.Waived => "info",
    };

    public async Task OnGetAsync(CancellationToken ct) => Board = await board.FindAsync(Id, ct);
}
