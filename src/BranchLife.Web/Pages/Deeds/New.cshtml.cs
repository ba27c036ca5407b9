using BranchLife.Application.Deeds;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Rectification;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Deeds;

/// <summary>点单: a wish is written down for who asks.</summary>
public sealed class NewModel(NewDeed choices, EnterDeed enter, IValidator<NewModel.Form> validator) : FormPage
{
    [FromQuery]
    public Id<Unit>? Branch { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public NewDeed.View Choices { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var wish = new Wish(Input.What, Input.AskedBy, Input.Kind!.Value, Input.Place, Input.WishedFor);
        var id = await enter.ExecuteAsync(Choices.Branch, wish, Input.Item, ct);
        Notice = "点单已登记，等待审单。";
        return Redirect($"/deeds/{id}");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Choices = await choices.FindAsync(HttpMethods.IsPost(Request.Method) ? Input.Unit : Branch, ct);
        Branch = Choices.Branch;
    }

    public sealed record Form
    {
        public Id<Unit>? Unit { get; init; }

        public string? What { get; init; }

        public string? AskedBy { get; init; }

        public DeedKind? Kind { get; init; }

        public string? Place { get; init; }

        public DateOnly? WishedFor { get; init; }

        public Id<RectificationItem>? Item { get; init; }

        public Guid OperationId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.What).NotEmpty().MaximumLength(Text.Line);
            RuleFor(form => form.AskedBy).NotEmpty().MaximumLength(Text.Code);
            RuleFor(form => form.Kind).NotNull();
            RuleFor(form => form.Place).MaximumLength(Text.Title);
        }
    }
}
