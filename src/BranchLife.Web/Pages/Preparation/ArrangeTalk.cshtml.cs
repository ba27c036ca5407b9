using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Screen;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>One cell of the matrix: when the two talk.</summary>
public sealed class ArrangeTalkModel(
    TalkArrangement arrangement, AppointTalk appoint, TimeProvider clock, IValidator<ArrangeTalkModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [FromQuery] public Id<Person> One { get; set; }

    [FromQuery] public Id<Person> Other { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public TalkArrangement.View Talk { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { On = Talk.On ?? clock.Today.AddDays(1), At = Talk.At, Place = Talk.Place };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await appoint.ExecuteAsync(Id, One, Other, new AppointTalk.Entry(Input.On!.Value, Input.At, Input.Place), Input.Version, ct);
        Notice = $"已约定{Talk.First.Name}与{Talk.Second.Name}于{Input.On.Value.MonthDay}谈心谈话，两位同志会收到提醒。";
        return Redirect($"/meetings/{Id}/talks");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        if (One == Other) throw new NotFoundException();
        Talk = await arrangement.FindAsync(Id, One, Other, ct);
    }

    public sealed record Form
    {
        public DateOnly? On { get; init; }

        public TimeOnly? At { get; init; }

        public string? Place { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.On).NotEmpty().WithMessage("请填写谈话日期。");
            RuleFor(form => form.Place).MaximumLength(Text.Line);
        }
    }
}
