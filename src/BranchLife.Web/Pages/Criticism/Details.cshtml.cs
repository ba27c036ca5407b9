using BranchLife.Application.Criticism;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Criticism;

/// <summary>One criticism, for its few readers; 404 to everybody else.</summary>
public sealed class DetailsModel(CriticismDetails details) : PageModel
{
    [FromRoute] public Id<CriticismRecord> Id { get; set; }

    public CriticismDetails.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await details.FindAsync(Id, ct);

    public static string TitleOf(CriticismDetails.View view) =>
        view.Kind is CriticismKind.Self ? $"{view.Author}同志的自我批评" : $"{view.Author}同志对{view.Subject}同志的意见";
}
