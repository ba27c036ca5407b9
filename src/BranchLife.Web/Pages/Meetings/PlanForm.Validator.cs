using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>Shape only: a draft may lack nearly everything; whether the plan may be handed in is decided by the rules.</summary>
public sealed class PlanFormValidator : AbstractValidator<PlanForm>
{
    private const int FirstYear = 2012;
    private const int LastYear = 2100;

    public PlanFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().MaximumLength(Text.Title);
        RuleFor(form => form.Theme).MaximumLength(Text.Line);
        RuleFor(form => form.Place).MaximumLength(Text.Line);
        RuleFor(form => form.Guests).MaximumLength(Text.Line);
        RuleFor(form => form.Requirements).MaximumLength(Text.Paragraph);
        RuleFor(form => form.Form).IsInEnum();
        RuleFor(form => form.Year).InclusiveBetween(FirstYear, LastYear);
        RuleFor(form => form.RecorderId).NotEqual(form => form.HostId).When(form => form.HostId is not null)
            .WithMessage("主持人和记录人不能是同一人，请另定记录人。");
        RuleFor(form => form.Steps.Count).LessThanOrEqualTo(PlanStep.MostSteps).OverridePropertyName(nameof(PlanForm.Steps));
        RuleForEach(form => form.Steps).ChildRules(step =>
        {
            step.RuleFor(row => row.Title).MaximumLength(Text.Title);
            step.RuleFor(row => row.Title).NotEmpty().When(row => !row.IsBlank).WithMessage("请写明环节名称。");
            step.RuleFor(row => row.Content).MaximumLength(Text.Paragraph);
            step.RuleFor(row => row.Phase).IsInEnum();
        });
    }
}
