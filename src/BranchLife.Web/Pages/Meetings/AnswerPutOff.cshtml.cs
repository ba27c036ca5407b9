using BranchLife.Application.Meetings;
using BranchLife.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

public sealed class AnswerPutOffModel(MeetingForActing meetings, AnswerPutOff answer, IValidator<AnswerPutOffModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.ConsentToPostponing)
{
    private const string Yes = "true";
    private const string No = "false";

    [BindProperty]
    public Form Input { get; set; } = new();

    public static IEnumerable<SelectListItem> Answers => [new("同意", Yes), new("不同意", No)];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await answer.ExecuteAsync(Id, Input.Decision == Yes, Input.Words, Input.Version, ct);
        return Done("已答复，支部会收到提醒。");
    }

    public sealed record Form
    {
        public string? Decision { get; init; }

        public string? Words { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Decision).Must(given => given is Yes or No).WithMessage("请选择同意或不同意。");
            RuleFor(form => form.Words).NotEmpty().When(form => form.Decision == No).WithMessage("不同意的，请写明理由。");
            RuleFor(form => form.Words).MaximumLength(Text.Line);
        }
    }
}
