using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Supervision;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Supervision;

public sealed class DetailsModel(
    SupervisingGroupDetails groups, BranchSearch search, AssignBranch assign, ReleaseBranch release, TimeProvider clock) : FormPage
{
    [FromRoute]
    public Id<SupervisingGroup> Id { get; set; }

    [FromQuery]
    public string? BranchText { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public SupervisingGroupDetails.View Group { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { From = clock.Today };
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken ct)
    {
        if (!await IsCompleteAsync(Input.From, "Input.From", "请填写开始日期。", ct)) return Page();

        await assign.ExecuteAsync(Id, Input.BranchId!.Value, Input.From!.Value, Input.To, Input.Version, ct);
        Notice = "已指定联系党支部。";
        return Redirect($"/supervising-groups/{Id}");
    }

    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken ct)
    {
        if (!await IsCompleteAsync(Input.To, "Input.To", "请填写结束日期。", ct)) return Page();

        await release.ExecuteAsync(Id, Input.BranchId!.Value, Input.To!.Value, Input.Version, ct);
        Notice = "已结束联系，督导组自次日起不再查看该党支部。";
        return Redirect($"/supervising-groups/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Group = await groups.FindAsync(Id, ct);
        if (!Group.MayAssign) return;
        Choices = [.. (await search.FindAsync(BranchText, ct)).Select(unit => new SelectListItem($"{unit.Name}（{unit.Code}）", unit.Id.ToString()))];
    }

    private async Task<bool> IsCompleteAsync(DateOnly? day, string field, string sentence, CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Group.MayAssign) throw new AccessDeniedException(Gate.DeniedSentence);
        if (Input.BranchId is null) ModelState.AddModelError("Input.BranchId", "请选择党支部。");
        if (day is null) ModelState.AddModelError(field, sentence);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return ModelState.IsValid;
    }

    public sealed record Form
    {
        public Id<Unit>? BranchId { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
