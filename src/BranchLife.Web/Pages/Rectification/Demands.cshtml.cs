using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>What above or the group asks of the branch after it has seen the meeting.</summary>
public sealed class DemandsModel(DemandsOfMeeting demands, RaiseDemand raise, IValidator<DemandsModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public DemandsOfMeeting.View Demands { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await raise.ExecuteAsync(Id, Input.Words, ct);
        Notice = "整改要求已提出，支部书记会收到通知。";
        return LocalRedirect($"/meetings/{Id}/demands");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Demands = await demands.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Words { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.Words).NotEmpty().MaximumLength(Text.Paragraph);
    }
}
