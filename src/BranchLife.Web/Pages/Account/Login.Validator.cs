using BranchLife.Application.Accounts;
using FluentValidation;

namespace BranchLife.Web.Pages.Account;

internal sealed class LoginValidator : AbstractValidator<LoginModel.Form>
{
    public LoginValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().MaximumLength(UserNames.MaxLength);
        RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordPolicy.MaxLength);
    }
}
