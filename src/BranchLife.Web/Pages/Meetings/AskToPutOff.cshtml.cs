using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

public sealed class AskToPutOffModel(MeetingForActing meetings, AskToPutOffMeeting ask, IValidator<AskToPutOffModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.Postpone)
{
    [FromQuery]
    public PutOffKind? Kind { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<PutOffKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (HttpMethods.IsGet(Request.Method)) Input = new Form { Kind = Kind ?? PutOffKind.Postpone };
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await ask.ExecuteAsync(Id, Input.Kind!.Value, Input.Until, Input.Reason, Input.Version, ct);
        return Done("申请已提出，上级党组织会收到提醒。");
    }

    public sealed record Form
    {
        public PutOffKind? Kind { get; init; }

        public DateOnly? Until { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("请选择申请事项。");
            RuleFor(form => form.Until).NotNull().When(form => form.Kind is PutOffKind.Postpone).WithMessage("请填写拟延期到哪一天。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明原因。").MaximumLength(Text.Line);
        }
    }
}
