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

/// <summary>The second of two taps: day and way are filled in already.</summary>
public sealed class RecordTalkModel(
    TalkMatrix matrix, RecordTalk record, TimeProvider clock, IValidator<RecordTalkModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [FromQuery] public Id<Person> With { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MeetingHead Head { get; private set; } = null!;

    public RosterPerson Other { get; private set; } = null!;

    public int Version { get; private set; }

    public static IEnumerable<SelectListItem> Ways => Enum.GetValues<TalkWay>().Select(way => new SelectListItem(way.Word, way.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { HeldOn = clock.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await record.ExecuteAsync(Id, With, new RecordTalk.Entry(Input.HeldOn!.Value, Input.Place, Input.Way), Input.Version, ct);
        Notice = $"谈话已登记，{Other.Name}同志会收到提醒，确认后记为已谈。";
        return Redirect($"/meetings/{Id}/talks");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        var view = await matrix.FindAsync(Id, ct);
        var own = view.Own.FirstOrDefault(talk => talk.Other.Id == With);
        Other = own?.Other ?? view.Partners.FirstOrDefault(person => person.Id == With) ?? throw new NotFoundException();
        (Head, Version) = (view.Head, own?.Version ?? 0);
    }

    public sealed record Form
    {
        public DateOnly? HeldOn { get; init; }

        public string? Place { get; init; }

        public TalkWay Way { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(TimeProvider clock)
        {
            RuleFor(form => form.HeldOn).NotEmpty().Must(day => day <= clock.Today).WithMessage(PreparationRules.OnlyWhatHappenedIsRecorded.Sentence);
            RuleFor(form => form.Place).MaximumLength(Text.Line);
        }
    }
}
