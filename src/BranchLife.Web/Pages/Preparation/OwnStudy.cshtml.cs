using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A member registers, corrects or takes away his own study: on a phone a tick and a tap.</summary>
public sealed class OwnStudyModel(
    OwnStudies studies, RecordOwnStudy record, CorrectStudy correct, WithdrawOwnStudy withdraw, TimeProvider clock,
    IValidator<OwnStudyModel.Form> validator) : FormPage
{
    private const int UsualMinutes = 60;

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The one to correct; none for a new record.</summary>
    [FromRoute] public Id<StudySession>? Study { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OwnStudies.View Studies { get; private set; } = null!;

    public OwnStudies.Row? Known { get; private set; }

    public static IEnumerable<SelectListItem> Modes =>
        Enum.GetValues<StudyMode>().Where(mode => mode.IsAlone).Select(mode => new SelectListItem(mode.Word, mode.ToString()));

    private string Path => $"/meetings/{Id}/study/own";

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Known is null ? new Form { HeldOn = clock.Today, Minutes = UsualMinutes } : Form.Of(Known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowToWriteAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var entry = new StudyEntry(Input.Mode, Input.Topic, Input.HeldOn!.Value, Input.Minutes!.Value, null, [])
        {
            Materials = [.. Studies.Materials.Select(material => material.Title).Intersect(Input.Materials)],
        };
        if (Study is { } study) await correct.ExecuteAsync(study, entry, Input.Version, ct);
        else await record.ExecuteAsync(Id, entry, ct);
        Notice = Study is null ? "自学已登记，计入您本人的学时。" : "自学记录已更正。";
        return Redirect(Path);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        await ShowToWriteAsync(ct);
        if (Study is not { } study) return NotFound();

        await withdraw.ExecuteAsync(study, Input.Version, ct);
        Notice = "这条自学记录已撤销。";
        return Redirect(Path);
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Studies = await studies.FindAsync(Id, ct);
        Known = Study is { } study ? Studies.Own.FirstOrDefault(row => row.Id == study) ?? throw new NotFoundException() : null;
    }

    private async Task ShowToWriteAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Studies.MayRecord) throw new RuleViolationException(MeetingRules.TheRoadHasEnded);
    }

    public sealed record Form
    {
        public StudyMode Mode { get; init; }

        public string? Topic { get; init; }

        public string[] Materials { get; init; } = [];

        public DateOnly? HeldOn { get; init; }

        public int? Minutes { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public static Form Of(OwnStudies.Row row) => new()
        {
            Mode = row.Mode, Topic = row.Topic, Materials = [.. row.Materials], HeldOn = row.HeldOn, Minutes = row.Minutes,
        };
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(TimeProvider clock)
        {
            RuleFor(form => form.Topic).NotEmpty().When(form => form.Materials.Length == 0).WithMessage(PreparationRules.StudyHasATopic.Sentence);
            RuleFor(form => form.Topic).MaximumLength(Text.Line);
            RuleFor(form => form.HeldOn).NotEmpty().Must(day => day <= clock.Today).WithMessage(PreparationRules.OnlyWhatHappenedIsRecorded.Sentence);
            RuleFor(form => form.Minutes).NotEmpty().InclusiveBetween(1, 1_440);
            RuleFor(form => form.Mode).Must(mode => mode.IsAlone).WithMessage(PreparationRules.OwnStudyIsAlone.Sentence);
        }
    }
}
