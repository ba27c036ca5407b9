using System.Globalization;
using FluentValidation.Resources;

namespace BranchLife.Web.Infrastructure;

/// <summary>The validators' standard sentences. They stand beside a field that has its label, so they do not repeat its name.</summary>
public sealed class ValidationWords : LanguageManager
{
    public ValidationWords()
    {
        Culture = CultureInfo.GetCultureInfo("zh-CN");
        Say("请填写此项。", "NotEmptyValidator", "NotNullValidator");
        Say("最多 {MaxLength} 个字，现在是 {TotalLength} 个字，请精简。", "MaximumLengthValidator");
        Say("至少 {MinLength} 个字，现在是 {TotalLength} 个字。", "MinimumLengthValidator");
        Say("应为 {MinLength} 至 {MaxLength} 个字，现在是 {TotalLength} 个字。", "LengthValidator");
        Say("应在 {From} 至 {To} 之间。", "InclusiveBetweenValidator");
        Say("不能小于 {ComparisonValue}。", "GreaterThanOrEqualValidator");
        Say("应大于 {ComparisonValue}。", "GreaterThanValidator");
        Say("不能大于 {ComparisonValue}。", "LessThanOrEqualValidator");
        Say("应小于 {ComparisonValue}。", "LessThanValidator");
        Say("格式不正确，请重新填写。", "RegularExpressionValidator", "PredicateValidator", "AsyncPredicateValidator");
        Say("请从列出的选项中选择。", "EnumValidator");
    }

    private void Say(string sentence, params string[] keys)
    {
        foreach (var key in keys) AddTranslation("zh-CN", key, sentence);
    }
}
