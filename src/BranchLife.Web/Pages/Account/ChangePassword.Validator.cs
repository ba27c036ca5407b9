using BranchLife.Application.Accounts;
using FluentValidation;

namespace BranchLife.Web.Pages.Account;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePasswordModel.Form>
{
    public ChangePasswordValidator()
    {
        RuleFor(form => form.Current).NotEmpty().MaximumLength(PasswordPolicy.MaxLength);
        RuleFor(form => form.New).NotEmpty().MaximumLength(PasswordPolicy.MaxLength);
        RuleFor(form => form.Again).NotEmpty().Equal(form => form.New).WithMessage("两次输入的新口令不一致，请重新输入。");
    }
}
