using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>Records a study, corrects one, or makes one up: then topic and the missing are filled in already.</summary>
public sealed class RecordStudyModel(
    StudyBoard board, RecordStudy record, CorrectStudy correct, TimeProvider clock, IValidator<RecordStudyModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The one to correct; none for a new record.</summary>
    [FromRoute] public Id<StudySession>? Study { get; set; }

    [FromQuery] public Id<StudySession>? MakeUpOf { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public StudyBoard.View Board { get; private set; } = null!;

    public StudyBoard.Row? Known { get; private set; }

    public static IEnumerable<SelectListItem> Modes => Enum.GetValues<StudyMode>().Select(mode => new SelectListItem(mode.Word, mode.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        var missed = Board.Sessions.FirstOrDefault(session => session.Id == MakeUpOf);
        Input = Known is not null ? Form.Of(Known) : new Form
        {
            Mode = missed is null ? StudyMode.Group : StudyMode.Self, Topic = missed?.Topic, Materials = [.. missed?.Materials ?? []], Minutes = missed?.Minutes ?? 120, HeldOn = clock.Today,
            Attendees = [.. Board.Members.Where(member => missed is null ? !member.IsExempt : missed.Missing.Contains(member.Person.Name))
                .Select(member => member.Person.Id)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var entry = new StudyEntry(Input.Mode, Input.Topic, Input.HeldOn!.Value, Input.Minutes!.Value, Input.Place, Input.Attendees)
        {
            Materials = [.. Board.Materials.Select(material => material.Title).Intersect(Input.Materials)], MakeUpOf = MakeUpOf,
        };
        if (Study is { } study) await correct.ExecuteAsync(study, entry, Input.Version, ct);
        else await record.ExecuteAsync(Id, entry, ct);
        Notice = Study is null ? "学习已登记。" : "学习记录已更正。";
        return Redirect($"/meetings/{Id}/study");
    }

    /// <summary>Ticks everybody for browsers without scripts; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Input with { Attendees = [.. Board.Members.Select(member => member.Person.Id)] };
        return Page();
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Board = await board.FindAsync(Id, ct);
        if (!Board.MayRecord) throw new AccessDeniedException(Gate.DeniedSentence);
        Known = Study is { } study ? Board.Sessions.Concat(Board.MakeUps).FirstOrDefault(session => session.Id == study) ?? throw new NotFoundException() : null;
    }

    public sealed record Form
    {
        public StudyMode Mode { get; init; }

        public string? Topic { get; init; }

        public string[] Materials { get; init; } = [];

        public DateOnly? HeldOn { get; init; }

        public int? Minutes { get; init; }

        public string? Place { get; init; }

        public Id<Person>[] Attendees { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public static Form Of(StudyBoard.Row row) => new()
        {
            Mode = row.Mode, Topic = row.Topic, HeldOn = row.HeldOn, Minutes = row.Minutes, Place = row.Place, Materials = [.. row.Materials],
            Attendees = [.. row.Attended],
        };
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(TimeProvider clock)
        {
            RuleFor(form => form.Topic).NotEmpty().When(form => form.Materials.Length == 0);
            RuleFor(form => form.Topic).MaximumLength(Text.Line);
            RuleFor(form => form.HeldOn).NotEmpty().Must(day => day <= clock.Today).WithMessage(PreparationRules.OnlyWhatHappenedIsRecorded.Sentence);
            RuleFor(form => form.Minutes).NotEmpty().InclusiveBetween(1, 1_440);
            RuleFor(form => form.Place).MaximumLength(Text.Line);
            RuleFor(form => form.Attendees).NotEmpty().WithMessage(PreparationRules.SomebodyStudied.Sentence);
        }
    }
}
