using BranchLife.Application.Meetings;
using BranchLife.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

public sealed class PostponeModel(MeetingForActing meetings, PostponeMeeting postpone, IValidator<PostponeModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.Postpone)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await postpone.ExecuteAsync(Id, Input.Until, Input.Reason, Input.Version, ct);
        return Done("会议已延期，有关同志会收到提醒。");
    }

    public sealed record Form
    {
        public DateOnly? Until { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明原因。").MaximumLength(Text.Line);
    }
}
