using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OutlinesModel(OutlineBoard board) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public OutlineBoard.View Board { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Board = await board.FindAsync(Id, ct);

    public static string ToneOf(OutlineState? state) => state switch
    {
        null or OutlineState.Draft => "",
        OutlineState.HandedIn => "info",
        OutlineState.Returned => "warn",
        OutlineState.Accepted => "ok",
        _ => "",
    };
}
