using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>An act that asks for its reason.</summary>
public sealed record ReasonForm
{
    public string? Reason { get; init; }

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public sealed class Validator : AbstractValidator<ReasonForm>
    {
        public Validator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明原因。").MaximumLength(Text.Line);
    }
}
