using BranchLife.Domain;
using BranchLife.Domain.Rectification;
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
        When(form => form.Act is ItemAct.LookBack, () =>
        {
            RuleFor(form => form.LookBack).NotNull().WithMessage("请选择回头看的结果。");
            RuleFor(form => form.Finding).NotEmpty().MaximumLength(Text.Line);
            RuleFor(form => form.DueAgain).NotNull().When(form => form.LookBack is LookBackResult.Reopened).WithMessage("反弹重开的，请填写新的时限。");
        });
        When(form => form.Act is ItemAct.NameVerifier, () => RuleFor(form => form.Verifier).NotNull());
    }
}
