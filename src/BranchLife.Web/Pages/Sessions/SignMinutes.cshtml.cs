using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using AccessGate = BranchLife.Application.Access.Gate;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The whole text, its fingerprint, and one button: what is signed is what is shown.</summary>
public sealed class SignMinutesModel(MinutesDetails details, SignMinutes sign) : FormPage
{
    [FromRoute] public Id<Minutes> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MinutesDetails.View View { get; private set; } = null!;

    public MinutesDetails.View.Signature? Mine => View.Signatures.FirstOrDefault(signature => signature.IsMine);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sign.ExecuteAsync(Id, Input.Fingerprint ?? "", Input.Version, ct);
        Notice = "您已签字。";
        return Redirect($"/minutes/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await details.FindAsync(Id, restricted: true, ct);
        if (!View.Allowed.Contains(MinutesAction.Sign)) throw new AccessDeniedException(AccessGate.DeniedSentence);
    }

    public sealed record Form
    {
        /// <summary>Of the text that the signer saw.</summary>
        public string? Fingerprint { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
