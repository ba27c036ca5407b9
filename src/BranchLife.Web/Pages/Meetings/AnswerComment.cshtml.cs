using BranchLife.Application.Meetings;
using BranchLife.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class AnswerCommentModel(
    MeetingForActing meetings, PlanForReading plans, AnswerPlanComment answer, IValidator<AnswerCommentModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.AnswerComment)
{
    [FromQuery]
    public int Ordinal { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public WorkspaceView.CommentLine? Comment { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await answer.ExecuteAsync(Id, Input.Ordinal, Input.Answer, Input.Version, ct);
        return Done("意见已答复。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        await base.ShowAsync(ct);
        var asked = Input.Ordinal == 0 ? Ordinal : Input.Ordinal;
        var plan = await plans.FindAsync(Id, ct);
        Comment = plan.Comments.FirstOrDefault(comment => comment.Ordinal == asked) ?? plan.Comments.FirstOrDefault(comment => comment.Answer is null);
    }

    public sealed record Form
    {
        public int Ordinal { get; init; }

        public string? Answer { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.Answer).NotEmpty().WithMessage("请写明答复。").MaximumLength(Text.Paragraph);
    }
}
