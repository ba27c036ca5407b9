using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Screen;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OpinionsModel(
    OpinionBoard board, ReceiveOpinion receive, TimeProvider clock, IValidator<OpinionsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionBoard.View Board { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Origins =>
        Enum.GetValues<ProblemOrigin>().Select(origin => new SelectListItem(origin.Word, origin.ToString()));

    public IEnumerable<SelectListItem> Subjects => Board.Roster.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    /// <summary>How the box stands; null without one, and once it is emptied.</summary>
    public string? BoxNotice => Board.Box switch
    {
        null or { EmptiedOn: not null } => null,
        { IsOver: true } => "意见箱已截止，待书记开箱。",
        { } box => $"匿名意见箱{box.OpensOn.MonthDay}至{box.ClosesOn.MonthDay}开放，截止后开箱。",
    };

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { Origin = ProblemOrigin.Masses, ReceivedOn = clock.GetUtcNow().ChinaDay };
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Board.MayRecord) throw new AccessDeniedException(Application.Access.Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await receive.ExecuteAsync(Id, Input.Origin, Input.Subject, Input.Words, Input.ReceivedOn!.Value, ct);
        Notice = "意见已登记。";
        return Redirect($"/meetings/{Id}/opinions");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Board = await board.FindAsync(Id, ct);

    public sealed record Form
    {
        public ProblemOrigin Origin { get; init; }

        /// <summary>Nobody: for the branch.</summary>
        public Id<Person>? Subject { get; init; }

        public string? Words { get; init; }

        public DateOnly? ReceivedOn { get; init; }

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(TimeProvider clock)
        {
            RuleFor(form => form.Words).NotEmpty().MaximumLength(Text.Paragraph);
            RuleFor(form => form.ReceivedOn).NotEmpty().Must(day => day <= clock.GetUtcNow().ChinaDay)
                .WithMessage(PreparationRules.OnlyWhatHappenedIsRecorded.Sentence);
        }
    }
}
