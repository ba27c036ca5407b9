using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Reports;

public sealed record ExportForm
{
    public string? Kind { get; init; }

    public string? Reason { get; init; }

    internal sealed class Validator : AbstractValidator<ExportForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotEmpty().WithMessage("请选择要导出的材料。");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("请填写导出事由，导出将被记录。").MaximumLength(Text.Line);
        }
    }
}
