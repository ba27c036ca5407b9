using BranchLife.Application.Meetings;
using BranchLife.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

public sealed class ExplainModel(MeetingForActing meetings, ExplainFinding explain, IValidator<ExplainModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.Prepare)
{
    [FromQuery]
    public string? Rule { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> Findings => Meeting.Findings.Where(finding => finding.Waivable)
        .GroupBy(finding => finding.RuleId).Select(rule => new SelectListItem(string.Join(' ', rule.Select(finding => finding.Message)), rule.Key));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (HttpMethods.IsGet(Request.Method)) Input = new Form { RuleId = Rule };
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await explain.ExecuteAsync(Id, Input.RuleId!, Input.Reason, Input.Version, ct);
        return Done("理由已记录，上级党组织和督导组可以看到。");
    }

    public sealed record Form
    {
        public string? RuleId { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.RuleId).NotEmpty().WithMessage("请选择要说明的事项。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明理由。").MaximumLength(Text.Line);
        }
    }
}
