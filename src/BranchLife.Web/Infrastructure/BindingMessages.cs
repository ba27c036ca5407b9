using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BranchLife.Web.Infrastructure;

/// <summary>What is said about a value that cannot even be read; shown beside its field.</summary>
internal static class BindingMessages
{
    public static void UseChinese(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => "请填写此项。");
        messages.SetMissingKeyOrValueAccessor(() => "请填写此项。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "提交的内容为空。");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写此项。");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}”不能识别，请重新填写。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”不能识别，请重新填写。");
        messages.SetUnknownValueIsInvalidAccessor(_ => "填写的内容不能识别，请重新填写。");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容不能识别，请重新填写。");
        messages.SetValueIsInvalidAccessor(value => $"“{value}”不能识别，请重新填写。");
        messages.SetValueMustBeANumberAccessor(_ => "请填写数字。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
    }
}
