using BranchLife.Application.Preparation;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>A line of the 问题清单 is put into words, or taken off.</summary>
public sealed class RestateModel(ProblemDesk desk, RestateProblem restate, TakeOffProblem takeOff, IValidator<RestateModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Problem> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ProblemDesk.View Desk { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (ModelState.IsValid) Input = Form.Of(Desk.Problem);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await ShowAsync(ct);
        await restate.ExecuteAsync(Id, Input.Statement(), Input.Version, ct);
        Notice = "问题已保存。";
        return LocalRedirect($"/meetings/{Desk.MeetingId}/problems");
    }

    public async Task<IActionResult> OnPostTakeOffAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        await takeOff.ExecuteAsync(Id, Input.Version, ct);
        Notice = "问题已从清单中移除，来源意见仍然保留。";
        return LocalRedirect($"/meetings/{Desk.MeetingId}/problems");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);

    public sealed record Form
    {
        public int Version { get; init; } = -1;

        public string? Problem { get; init; }

        public string? Aspect { get; init; }

        public string? Instance { get; init; }

        public string? Cause { get; init; }

        public ProblemOrigin Origin { get; init; }

        public bool IsCarriedOver { get; init; }

        public static Form Of(ProblemStatement known) => new()
        {
            Problem = known.Statement, Aspect = known.Aspect, Instance = known.Instance, Cause = known.Cause, Origin = known.Origin,
            IsCarriedOver = known.IsCarriedOver,
        };

        public ProblemStatement Statement() => new()
        {
            Statement = Problem, Aspect = Aspect, Instance = Instance, Cause = Cause, Origin = Origin, IsCarriedOver = IsCarriedOver,
        };
    }
}
