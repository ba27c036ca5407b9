using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Rectification;

public sealed class MeasuresFormValidator : AbstractValidator<MeasuresModel.Form>
{
    public MeasuresFormValidator()
    {
        RuleFor(form => form.Measure).NotEmpty().MaximumLength(Text.Paragraph);
        RuleFor(form => form.Goal).MaximumLength(Text.Line);
        RuleFor(form => form.OutsideBody).MaximumLength(Text.Title);
        RuleFor(form => form.Owner).NotNull().WithMessage("请选择责任人。");
        RuleFor(form => form.DueOn).NotNull().When(form => !form.IsLongTerm)
            .WithMessage("请填写整改时限；需要长期坚持的，请勾选“长期坚持”并填写下次检查日期。");
        RuleFor(form => form.NextReviewOn).NotNull().When(form => form.IsLongTerm).WithMessage("长期坚持的事项要填写下次检查日期。");
    }
}
