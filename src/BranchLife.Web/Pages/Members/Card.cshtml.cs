using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Members;

public sealed class CardModel(MemberCard cards, SetLeadingCadre setLeadingCadre) : FormPage
{
    [FromRoute]
    public Id<Member> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public MemberCard.View Member { get; private set; } = null!;

    public async Task<IActionResult> OnPostLeadingCadreAsync(CancellationToken ct)
    {
        await setLeadingCadre.ExecuteAsync(Id, Input.IsLeadingCadre, Input.Version, ct);
        Notice = Input.IsLeadingCadre ? "已标记为党员领导干部。" : "已取消党员领导干部标记。";
        return Redirect($"/members/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Member = await cards.FindAsync(Id, ct);

    public sealed record Form
    {
        public bool IsLeadingCadre { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
