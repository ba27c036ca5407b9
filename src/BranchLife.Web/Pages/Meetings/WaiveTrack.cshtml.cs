using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Meetings;

public sealed class WaiveTrackModel(MeetingForActing meetings, WaiveTrack waive, IValidator<WaiveTrackModel.Form> validator)
    : MeetingActPage(meetings, MeetingAction.Prepare)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public static IEnumerable<SelectListItem> Tracks =>
        Enum.GetValues<Track>().Select(track => new SelectListItem(track.Word, track.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await waive.ExecuteAsync(Id, Input.Track!.Value, Input.Reason, Input.Version, ct);
        return Done("已记录，上级党组织和督导组可以看到。");
    }

    public sealed record Form
    {
        public Track? Track { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Track).NotNull().IsInEnum().WithMessage("请选择准备事项。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明理由。").MaximumLength(Text.Line);
        }
    }
}
