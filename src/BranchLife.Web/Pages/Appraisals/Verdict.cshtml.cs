using BranchLife.Application.Appraisals;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Appraisals;

/// <summary>What committee or assembly decided on one member, beside the facts that they weigh.</summary>
public sealed class VerdictModel(VerdictDesk desk, RecordVerdict record, IValidator<VerdictModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>Whose; without it the first of the list.</summary>
    [FromQuery] public Id<Person>? Person { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public VerdictDesk.View View { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Grades => Enum.GetValues<AppraisalGrade>().Select(grade => new SelectListItem(grade.Word, grade.ToString()));

    public static IEnumerable<SelectListItem> Forums => Enum.GetValues<VerdictForum>().Select(forum => new SelectListItem(forum.Word, forum.ToString()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = View.Kept is { } kept
            ? new Form { Grade = kept.Grade, Opinion = kept.Opinion, Help = kept.Help, Forum = kept.Forum, DecidedOn = kept.DecidedOn }
            : new Form { DecidedOn = View.OpenedOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!View.MayDecide) throw new Application.Access.AccessDeniedException(Application.Access.Gate.DeniedSentence);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var decision = new VerdictDecision(View.UngradedBecause is null ? Input.Grade : null, Input.Opinion, Input.Help, Input.Forum, Input.DecidedOn!.Value);
        await record.ExecuteAsync(Id, View.PersonId, decision, Input.Reason, Input.Version, ct);
        Notice = $"{View.Name}同志的评定意见已保存，反馈之前本人看不到。";
        return Redirect($"/meetings/{Id}/appraisal");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await desk.FindAsync(Id, Input.PersonId ?? Person, ct);

    public sealed record Form
    {
        public Id<Person>? PersonId { get; init; }

        public AppraisalGrade? Grade { get; init; }

        public string? Opinion { get; init; }

        public string? Help { get; init; }

        public VerdictForum Forum { get; init; }

        public DateOnly? DecidedOn { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Grade).IsInEnum();
            RuleFor(form => form.Forum).IsInEnum();
            RuleFor(form => form.Opinion).NotEmpty().WithMessage("请写明评定意见。").MaximumLength(Text.Paragraph);
            RuleFor(form => form.Help).MaximumLength(Text.Paragraph);
            RuleFor(form => form.Reason).MaximumLength(Text.Paragraph);
            RuleFor(form => form.DecidedOn).NotNull().WithMessage("请填写研究决定的日期。");
        }
    }
}
