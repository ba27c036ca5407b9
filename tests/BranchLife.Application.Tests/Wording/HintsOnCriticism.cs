using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Wording;

namespace BranchLife.Application.Tests.Wording;

public sealed class HintsOnCriticism
{
    [Theory]
    [InlineData("你在理论学习上系统学、透彻理解不够，学习中缺乏挤劲、钻劲、韧劲。")]
    [InlineData("你在直接联系群众上，‘面对面’接触群众少，对群众的需求掌握得不及时、不全面。")]
    public void let_plain_words_about_a_person_pass(string model) =>
        Assert.Empty(Kinds(model).Except([WordingKind.General]));

    [Theory]
    [InlineData("希望你多到班组走走。", true)]
    [InlineData("希望你改掉推诿的毛病，4月的环保件转了三个人才办。", false)]
    [InlineData("群众希望修的水渠你一直没有过问。", false)]
    [InlineData("你没有采纳村民的建议，10月通水时三户浇不上地。", false)]
    [InlineData("会后以后你把这件事忘了。", false)]
    public void tell_a_wish_from_a_fault_with_a_wish_beside_it(string text, bool isWish) =>
        Assert.Equal(isWish, Kinds(text).Contains(WordingKind.Suggestion));

    [Theory]
    [InlineData("支部的学习抓得不紧。", null, true)]
    [InlineData("你们支部的学习抓得不紧。", null, true)]
    [InlineData("支部安排你负责的宣传栏，三个月没有换。", null, false)]
    [InlineData("对支部安排的值班，十一月四次只来了一次。", null, false)]
    [InlineData("作为组织委员，支部台账两个季度没有核对。", null, false)]
    [InlineData("望舒对支部的事不上心，两次没有到会。", "钱望舒", false)]
    [InlineData("中心工作抓得不紧。", null, false)]
    public void tell_the_branch_as_the_one_who_is_criticised_from_the_branch_as_a_place(string text, string? name, bool isToAll) =>
        Assert.Equal(isToAll, CriticismHints.Find(text, name, PhraseBook.Shipped).Any(finding => finding.Kind is WordingKind.Addressee));

    [Theory]
    [InlineData("你工作不够细致，考虑问题不够全面。", true)]
    [InlineData("你工作不够细致，6月的合同漏了一页。", false)]
    [InlineData("你把居民的晾衣架拖到现在没有装上。", false)]
    public void ask_for_an_instance_where_there_is_none(string text, bool isGeneral) =>
        Assert.Equal(isGeneral, Kinds(text).Contains(WordingKind.General));

    [Theory]
    [InlineData("你工作太拼，不注意身体。", true)]
    [InlineData("你对下属太严厉，6月当着全科的面把小吴骂哭了。", false)]
    [InlineData("你光顾着加班，连续四次学习都没有来。", false)]
    [InlineData("你评上先进以后工作就靠后了。", false)]
    public void know_praise_in_the_dress_of_criticism(string text, bool isPraise) =>
        Assert.Equal(isPraise, Kinds(text).Contains(WordingKind.Flattery));

    [Fact]
    public void point_at_the_words_that_are_meant()
    {
        const string text = "我说一点，支部的学习抓得不紧。";

        var found = Assert.Single(CriticismHints.Find(text, null, PhraseBook.Shipped));

        Assert.Equal("支部", text.Substring(found.Offset, found.Length));
        Assert.DoesNotContain(new[] { "分", "不合格", "差评" }, grade => found.Message.Contains(grade, StringComparison.Ordinal));
    }

    [Fact]
    public void learn_the_ways_of_speaking_that_an_office_adds()
    {
        const string text = "你呀就是太巴适了。";

        Assert.Empty(CriticismHints.Find(text, null, PhraseBook.Shipped));
        Assert.Single(CriticismHints.Find(text, null, PhraseBook.Shipped.With([(PhraseList.Flattery, "太巴适")])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("，，，")]
    [InlineData("你")]
    [InlineData("…………")]
    public void say_nothing_about_nothing(string text) => Assert.Empty(Kinds(text));

    private static IEnumerable<WordingKind> Kinds(string text) =>
        CriticismHints.Find(text, null, PhraseBook.Shipped).Select(finding => finding.Kind);
}
