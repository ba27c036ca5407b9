using BranchLife.Application.Rules;
using BranchLife.Domain;
using FluentValidation;

namespace BranchLife.Web.Pages.Campaigns;

internal sealed class CampaignFormValidator : AbstractValidator<CampaignForm>
{
    public CampaignFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().MaximumLength(Text.Title);
        RuleFor(form => form.Theme).NotEmpty().MaximumLength(Text.Line);
        RuleFor(form => form.NoticeTitle).NotEmpty().MaximumLength(Text.Line);
        RuleFor(form => form.NoticeNumber).MaximumLength(Text.Name);
        RuleFor(form => form.NoticeText).MaximumLength(Text.Material);
        RuleFor(form => form.AppliesToYear).NotEmpty().InclusiveBetween(2012, 2100);
        RuleFor(form => form.WindowFrom).NotEmpty();
        RuleFor(form => form.WindowTo).NotEmpty().GreaterThanOrEqualTo(form => form.WindowFrom).WithMessage("结束日期不能早于开始日期，请核对。");
        RuleFor(form => form.MemberAspects).NotEmpty().WithMessage("请至少填写一个党员对照检查方面，每行一个。").MaximumLength(Text.Paragraph);
        RuleFor(form => form.TeamAspects).MaximumLength(Text.Paragraph);
        RuleFor(form => form.StudyList).MaximumLength(Text.Material);
        RuleFor(form => form.PlanDays).InclusiveBetween(0, 90);
        RuleFor(form => form.NoticeDays).InclusiveBetween(0, 90);
        RuleFor(form => form.MaterialDays).InclusiveBetween(0, 90);
        RuleFor(form => form.StudyMinHours).InclusiveBetween(0, 200);
        RuleFor(form => form.AttendanceMinPercent).InclusiveBetween(0, 100);
        RuleFor(form => form.MinCriticisms).InclusiveBetween(0, 50);
        RuleFor(form => form.CommitteeTalks).IsInEnum();
        RuleFor(form => form.ExcellentBase).IsInEnum();
        RuleFor(form => form.Pack).Must(id => string.IsNullOrEmpty(id) || PackCatalogue.Find(id) is not null).WithMessage("请从列表中选择规则包。");
        RuleFor(form => form.ConfirmDays).InclusiveBetween(0, 30);
        RuleFor(form => form.ListDueWd).InclusiveBetween(0, 90);
        RuleFor(form => form.ReportDueWd).InclusiveBetween(0, 90);
        RuleFor(form => form.PublicityWd).InclusiveBetween(0, 90);
        RuleFor(form => form.FirstLookBackDays).InclusiveBetween(0, 730);
        RuleFor(form => form.SecondLookBackDays).InclusiveBetween(0, 730);
        RuleFor(form => form.ThirdLookBackDays).InclusiveBetween(0, 730);
    }
}
