using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class StudyModel(StudyBoard board) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public StudyBoard.View Board { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Board = await board.FindAsync(Id, ct);

    public static string Hours(int minutes) => FormattableString.Invariant($"{minutes / 60.0:0.#}");
}
