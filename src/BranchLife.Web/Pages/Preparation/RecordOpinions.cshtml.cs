using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A pile of paper slips, typed in one after the other.</summary>
public sealed class RecordOpinionsModel(
    OpinionBoard board, RecordSlips record, TimeProvider clock, IValidator<RecordOpinionsModel.Form> validator) : FormPage
{
    private const int RowsAtOnce = 8;

    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionBoard.View Board { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form { ReceivedOn = clock.Today, Slips = [.. Enumerable.Range(0, RowsAtOnce).Select(_ => new SlipForm())] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var slips = Input.Written.Select(slip => new RecordSlips.Slip(slip.Words, slip.Origin, slip.Subject, slip.Aspect)).ToArray();
        await record.ExecuteAsync(Id, Input.ReceivedOn!.Value, slips, ct);
        Notice = $"已录入 {slips.Length} 条意见。";
        return Redirect($"/meetings/{Id}/opinions");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Board = await board.FindAsync(Id, ct);
        if (!Board.MayRecord) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    public sealed record Form
    {
        public DateOnly? ReceivedOn { get; init; }

        public List<SlipForm> Slips { get; init; } = [];

        public Guid OperationId { get; init; }

        public IEnumerable<SlipForm> Written => Slips.Where(slip => !string.IsNullOrWhiteSpace(slip.Words));
    }

    public sealed record SlipForm
    {
        public string? Words { get; init; }

        public ProblemOrigin Origin { get; init; } = ProblemOrigin.Masses;

        /// <summary>Nobody: for the branch.</summary>
        public Id<Person>? Subject { get; init; }

        public string? Aspect { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(TimeProvider clock)
        {
            RuleFor(form => form.ReceivedOn).NotEmpty().Must(day => day <= clock.Today)
                .WithMessage(PreparationRules.OnlyWhatHappenedIsRecorded.Sentence);
            RuleFor(form => form.Slips).Must(slips => slips.Any(slip => !string.IsNullOrWhiteSpace(slip.Words)))
                .WithMessage("请至少录入一条意见。");
            RuleForEach(form => form.Slips).ChildRules(slip => slip.RuleFor(one => one.Words).MaximumLength(Text.Paragraph));
        }
    }
}
