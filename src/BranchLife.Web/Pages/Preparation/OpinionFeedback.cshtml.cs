using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>What came of the opinions: read by the branch, written by its secretary.</summary>
public sealed class OpinionFeedbackModel(
    OpinionOutcomes outcomes, WriteOpinionFeedback write, PublishOpinionFeedback publish, TakeBackOpinionFeedback takeBack,
    IValidator<OpinionFeedbackModel.Form> validator) : FormPage
{
    private const int BlankLines = 2;

    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OpinionOutcomes.View Found { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = new Form
        {
            Lines = [.. Found.Answers.Select(answer => new Line { Gist = answer.Gist, Answer = answer.Words }), .. Enumerable.Range(0, BlankLines).Select(_ => new Line())],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowToWriteAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await write.ExecuteAsync(Id, [.. Input.Written.Select(line => (line.Gist, line.Answer))], Input.Version, ct);
        return Done("草稿已保存，公开之前只有支委会看得到。");
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken ct)
    {
        await publish.ExecuteAsync(await WrittenAsync(ct), Input.Version, ct);
        return Done("办理情况已向支部党员公开，党员会收到提醒。");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken ct)
    {
        await takeBack.ExecuteAsync(await WrittenAsync(ct), Input.Version, ct);
        return Done("已撤回，改好后请再次公开。");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Found = await outcomes.FindAsync(Id, ct);

    private async Task ShowToWriteAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Found.MayWrite) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    private async Task<Id<OpinionFeedback>> WrittenAsync(CancellationToken ct)
    {
        await ShowToWriteAsync(ct);
        return Found.Feedback ?? throw new RuleViolationException(OpinionBoxRules.FeedbackSaysSomething);
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/meetings/{Id}/opinion-feedback");
    }

    public sealed record Form
    {
        public List<Line> Lines { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public IEnumerable<Line> Written => Lines.Where(line => !line.IsBlank);
    }

    public sealed record Line
    {
        public string? Gist { get; init; }

        public string? Answer { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Gist) && string.IsNullOrWhiteSpace(Answer);
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Lines).Must(lines => lines.Any(line => !line.IsBlank)).WithMessage("请至少写一条意见和办理结果。");
            RuleForEach(form => form.Lines).Must(line => line.IsBlank || (!string.IsNullOrWhiteSpace(line.Gist) && !string.IsNullOrWhiteSpace(line.Answer)))
                .WithMessage(OpinionBoxRules.FeedbackSaysSomething.Sentence);
        }
    }
}
