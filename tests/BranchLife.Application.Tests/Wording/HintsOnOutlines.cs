using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;

namespace BranchLife.Application.Tests.Wording;

public sealed class HintsOnOutlines
{
    [Theory]
    [InlineData("我带头学习，多次受到表扬，被评为先进个人。", true)]
    [InlineData("我得过先进，就有了歇一歇的想法，今年的项目拖了两个月。", false)]
    [InlineData("我要坚定理想信念，带头遵守纪律。", false)]
    [InlineData("上次整改事项已完成，得到了群众的肯定和好评。", false)]
    public void weigh_praise_against_fault(string text, bool isPraise) => Assert.Equal(isPraise, Has(text, WordingKind.SelfPraise));

    [Theory]
    [InlineData("我们在理论学习上不够深入。", true)]
    [InlineData("支部在考勤上抓得不紧，我们都有些松，我自己今年迟到七次。", false)]
    [InlineData("我们党历来重视调查研究。", false)]
    [InlineData("村里的路灯坏了三周没有修。", false)]
    public void look_for_the_author_behind_the_others(string text, bool isMask) => Assert.Equal(isMask, Has(text, WordingKind.WeMask));

    [Theory]
    [InlineData("由于工作忙、任务重，学习时间得不到保证。", true)]
    [InlineData("虽然工作忙，但根子还是思想上不重视。", false)]
    [InlineData("我常以工作忙为借口放松学习。", false)]
    [InlineData("任务重的时候容易急躁。", false)]
    [InlineData("我负责的设备老化隐患没有及时上报，导致停机两小时。", false)]
    public void tell_circumstances_from_oneself(string text, bool isCircumstance) => Assert.Equal(isCircumstance, Has(text, WordingKind.ObjectiveCause));

    private static bool Has(string text, WordingKind kind) => OutlineHints.Find(text, PhraseBook.Shipped).Any(finding => finding.Kind == kind);
}
