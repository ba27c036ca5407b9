using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>After a merger or a split the office lets the items follow their people.</summary>
public sealed class HandOverModel(ItemsToHandOver items, HandOverItems handOver, IValidator<HandOverModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Unit> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ItemsToHandOver.View Items { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        var moved = await handOver.ExecuteAsync(Id, Input.Reason, Input.Version, ct);
        Notice = $"已划转 {moved} 项整改事项，责任人会收到通知。";
        return LocalRedirect($"/branches/{Id}/hand-over");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Items = await items.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Reason { get; init; }

        public int Version { get; init; } = -1;
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Text.Line);
    }
}
