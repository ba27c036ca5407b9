using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Rectification;

public sealed class RestateFormValidator : AbstractValidator<RestateModel.Form>
{
    public RestateFormValidator()
    {
        RuleFor(form => form.Problem).NotEmpty().MaximumLength(Text.Paragraph);
        RuleFor(form => form.Aspect).MaximumLength(Text.Name);
        RuleFor(form => form.Instance).MaximumLength(Text.Paragraph);
        RuleFor(form => form.Cause).MaximumLength(Text.Paragraph);
        RuleFor(form => form.Origin).IsInEnum();
    }
}
