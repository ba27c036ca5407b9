using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>Measure, owner and date of an item that waits for work to begin; a later date says why.</summary>
public sealed class ReplanModel(ReplanDesk desk, ReplanItem replan, IValidator<ReplanModel.Form> validator) : FormPage
{
    [FromRoute] public Id<RectificationItem> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ReplanDesk.View Desk { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (ModelState.IsValid) Input = Form.Of(Desk.Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await replan.ExecuteAsync(Id, Input.Plan(), Input.Reason, Input.Version, ct);
        Notice = "措施已修改，原定时限仍然可见。";
        return LocalRedirect($"/rectification/{Id}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public string? Measure { get; init; }

        public string? Goal { get; init; }

        public Guid? Owner { get; init; }

        public string? OutsideBody { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? Reason { get; init; }

        public bool IsLongTerm { get; init; }

        public DateOnly? NextReviewOn { get; init; }

        public static Form Of(MeasurePlan known) => new()
        {
            Measure = known.Measure, Goal = known.Goal, Owner = known.OwnerId.Value, DueOn = known.DueOn, IsLongTerm = known.IsLongTerm,
            NextReviewOn = known.NextReviewOn, OutsideBody = known.OutsideBody,
        };

        public MeasurePlan Plan() => new()
        {
            Measure = Measure, Goal = Goal, OwnerId = new Id<Person>(Owner!.Value), OutsideBody = OutsideBody, DueOn = DueOn, IsLongTerm = IsLongTerm,
            NextReviewOn = NextReviewOn,
        };
    }
}
