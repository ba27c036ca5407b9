using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>Writes down one part of the body at a time: report, the branch's self-check, commentary, closing.</summary>
public sealed class SpeechesModel(SpeechesOfSession speeches, RecordSpeech record, Actor actor, IValidator<SpeechesModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [FromQuery] public TurnKind? Kind { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public SpeechesOfSession.View View { get; private set; } = null!;

    public string Person => actor.PersonId.ToString();

    /// <summary>The one asked for, or the first that has not been written.</summary>
    public SpeechesOfSession.View.Part Part => View.Parts.FirstOrDefault(part => part.Kind == Kind)
        ?? View.Parts.FirstOrDefault(part => part.Speeches.Count == 0) ?? View.Parts[0];

    public IEnumerable<SelectListItem> Speakers => Part.Speakers.Select(speaker =>
        new SelectListItem($"{speaker.Name}（{speaker.Standing}）", speaker.PersonId.ToString()));

    /// <summary>What the chosen speaker has said on this point so far; saving replaces it.</summary>
    public string? Kept => Part.Speeches.FirstOrDefault(speech => speech.SpeakerId == Input.SpeakerId)?.Text;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        var speaker = Part.Speeches is [var first, ..] ? first.SpeakerId : Part.UsualSpeakerId;
        Input = new Form { SpeakerId = speaker };
        Input = Input with { Text = Kept };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var version = await record.ExecuteAsync(Id, Part.Kind, Input.SpeakerId!.Value, Input.Text, Input.Version, ct);
        if (IsAutosave) return Saved(version);

        Notice = "发言已保存。";
        return Redirect($"/sessions/{Id}/speeches");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await speeches.FindAsync(Id, ct);

    public sealed record Form
    {
        public Id<Person>? SpeakerId { get; init; }

        public string? Text { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.SpeakerId).NotEmpty().WithMessage("请选择发言人。");
            RuleFor(form => form.Text).NotEmpty().MaximumLength(Domain.Text.Material);
        }
    }
}
