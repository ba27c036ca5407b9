using BranchLife.Application.Accounts;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Administration.Accounts;

public sealed class OpenOutsideModel(OpenOutsideAccount open, IValidator<OpenOutsideModel.Form> validator) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        var userName = string.IsNullOrWhiteSpace(Input.UserName) ? null : Input.UserName.Trim();
        return LocalRedirect($"/administration/accounts/password-sheets/{await open.ExecuteAsync(Input.Name, userName, ct)}");
    }

    protected override Task ShowAsync(CancellationToken ct) => Task.CompletedTask;

    public sealed record Form
    {
        public string? Name { get; init; }

        public string? UserName { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().MaximumLength(Text.Name);
            RuleFor(form => form.UserName).MaximumLength(UserNames.MaxLength);
        }
    }
}
