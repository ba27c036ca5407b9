using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Rectification;

public sealed class ItemFormValidator : AbstractValidator<ItemModel.Form>
{
    public ItemFormValidator()
    {
        When(form => form.Act is ItemAct.Report, () => RuleFor(form => form.Progress).NotEmpty().MaximumLength(Text.Paragraph));
        When(form => form.Act is ItemAct.Extend, () =>
        {
            RuleFor(form => form.ExtendTo).NotNull();
            RuleFor(form => form.ExtendReason).NotEmpty().MaximumLength(Text.Line);
        });
        When(form => form.Act is ItemAct.Return, () => RuleFor(form => form.ReturnReason).NotEmpty().MaximumLength(Text.Paragraph));
        When(form => form.Act is ItemAct.Close, () => RuleFor(form => form.Opinion).NotEmpty().MaximumLength(Text.Paragraph));
        When(form => form.Act is ItemAct.Review, () => RuleFor(form => form.NextReviewOn).NotNull());
        When(form => form.Act is ItemAct.NameVerifier, () => RuleFor(form => form.Verifier).NotNull());
    }
}
