using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using FluentValidation;

namespace BranchLife.Web.Pages.Rectification;

public sealed record ClaimForm
{
    public ProblemLinkKind Kind { get; init; }

    public Guid Record { get; init; }

    public ClaimAnswer? Answer { get; init; }

    public string? Reason { get; init; }

    public Guid? Into { get; init; }

    public string? Statement { get; init; }

    public int Version { get; init; } = -1;

    internal ProblemSource Source => new(Kind, Record);

    internal ClaimDraft ToDraft() => new(Answer!.Value, Reason, Into is { } into ? new Id<Problem>(into) : null, Statement);

    internal sealed class Validator : AbstractValidator<ClaimForm>
    {
        public Validator()
        {
            RuleFor(form => form.Answer).NotNull().WithMessage("请选择认领、部分认领或说明情况。");
            RuleFor(form => form.Reason).MaximumLength(Text.Paragraph);
            RuleFor(form => form.Reason).NotEmpty().WithMessage("部分认领或说明情况的，请写明理由。")
                .When(form => form.Answer is ClaimAnswer.Partly or ClaimAnswer.Explained);
            RuleFor(form => form.Statement).MaximumLength(Text.Paragraph);
        }
    }
}
