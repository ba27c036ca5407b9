using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>Measures against one problem: what, who, until when.</summary>
public sealed class MeasuresModel(MeasureDesk desk, OpenItem open, IValidator<MeasuresModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Problem> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MeasureDesk.View Desk { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (ModelState.IsValid) Input = new Form { Owner = Desk.SubjectId?.Value };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await open.ExecuteAsync(Id, Input.Plan(), ct);
        Notice = "整改事项已登记，责任人会收到通知。";
        return LocalRedirect($"/problems/{Id}/measures");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Measure { get; init; }

        public string? Goal { get; init; }

        public Guid? Owner { get; init; }

        public string? OutsideBody { get; init; }

        public DateOnly? DueOn { get; init; }

        public bool IsLongTerm { get; init; }

        public DateOnly? NextReviewOn { get; init; }

        public MeasurePlan Plan() => new()
        {
            Measure = Measure, Goal = Goal, OwnerId = new Id<Person>(Owner!.Value), OutsideBody = OutsideBody, DueOn = DueOn, IsLongTerm = IsLongTerm,
            NextReviewOn = NextReviewOn,
        };
    }
}
