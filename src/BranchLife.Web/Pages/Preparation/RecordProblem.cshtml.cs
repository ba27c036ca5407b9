using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>Records a found problem of the branch or of oneself, or restates one.</summary>
public sealed class RecordProblemModel(
    FoundProblems problems, FindProblem find, RestateProblem restate, IValidator<RecordProblemModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The one to restate; none for a new one.</summary>
    [FromRoute] public Id<Problem>? Problem { get; set; }

    [FromQuery] public string? Of { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public FoundProblems.View Found { get; private set; } = null!;

    public FoundProblems.Row? Known { get; private set; }

    public bool OfBranch { get; private set; }

    public static IEnumerable<SelectListItem> Origins => OpinionsModel.Origins;

    public IEnumerable<SelectListItem> Aspects =>
        (OfBranch ? Found.TeamAspects : Found.MemberAspects).Select(aspect => new SelectListItem(aspect, aspect));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Known is null ? new Form { Origin = OfBranch ? ProblemOrigin.Collective : ProblemOrigin.Self } : Form.Of(Known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var statement = new ProblemStatement
        {
            Statement = Input.Statement, Aspect = Input.Aspect, Instance = Input.Instance, Cause = Input.Cause, Origin = Input.Origin,
            IsCarriedOver = Input.IsCarriedOver,
        };
        if (Problem is { } problem) await restate.ExecuteAsync(problem, statement, Input.Version, ct);
        else await find.ExecuteAsync(Id, OfBranch, statement, ct);
        Notice = "问题已保存。";
        return Redirect($"/meetings/{Id}/problem-findings");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Found = await problems.FindAsync(Id, ct);
        if (Problem is { } problem)
        {
            Known = Found.OfBranch.Concat(Found.Own).FirstOrDefault(row => row.Id == problem) ?? throw new NotFoundException();
            OfBranch = Found.OfBranch.Contains(Known);
            if (!Known.MayWrite) throw new AccessDeniedException(Gate.DeniedSentence);
            return;
        }

        OfBranch = Of != "me";
        if (OfBranch ? !Found.MayFindForBranch : !Found.MayFindOwn) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    public sealed record Form
    {
        public string? Aspect { get; init; }

        public string? Statement { get; init; }

        public string? Instance { get; init; }

        public string? Cause { get; init; }

        public ProblemOrigin Origin { get; init; }

        public bool IsCarriedOver { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public static Form Of(FoundProblems.Row row) => new()
        {
            Aspect = row.Aspect, Statement = row.Statement, Instance = row.Instance, Cause = row.Cause, Origin = row.Origin,
            IsCarriedOver = row.IsCarriedOver,
        };
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Statement).NotEmpty().MaximumLength(Text.Paragraph);
            RuleFor(form => form.Instance).MaximumLength(Text.Paragraph);
            RuleFor(form => form.Cause).MaximumLength(Text.Paragraph);
            RuleFor(form => form.Aspect).MaximumLength(Text.Name);
        }
    }
}
