using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>What a reviewer says about a plan: under which check, about which step, what.</summary>
public sealed record RemarkForm
{
    public PlanCheck? Check { get; init; }

    public string? Anchor { get; init; }

    public string? Words { get; init; }

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public sealed class Validator : AbstractValidator<RemarkForm>
    {
        public Validator()
        {
            RuleFor(form => form.Check).NotNull().IsInEnum().WithMessage("请选择对应的审核要点。");
            RuleFor(form => form.Anchor).MaximumLength(Text.Title);
            RuleFor(form => form.Words).NotEmpty().WithMessage("请写明意见。").MaximumLength(Text.Paragraph);
        }
    }
}
