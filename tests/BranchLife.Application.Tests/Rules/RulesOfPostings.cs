using BranchLife.Application.Rules;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfPostings
{
    [Theory]
    [InlineData("因患病住院，学习没有跟上。", "健康")]
    [InlineData("夫妻矛盾影响了工作。", "家庭")]
    [InlineData("受过警告处分以后不敢担当。", "处分")]
    [InlineData("有欠款没有还清。", "财产")]
    [InlineData("联系电话13900000000。", "电话号码")]
    [InlineData("电话0591-87654321。", "电话号码")]
    [InlineData("证号99010119900101123X。", "身份证号")]
    [InlineData("车牌闽A12345停在门口。", "车牌号")]
    public void stop_private_matters_and_numbers(string words, string kind) =>
        Assert.Contains(kind, Posting(words).OnlyFinding("R-PUB-02").Message, StringComparison.Ordinal);

    [Fact]
    public void stop_names_except_the_own_one_of_a_promise()
    {
        var facts = Posting("孙丽同志提出走访少。") with { Names = ["孙丽", "何大川"] };

        Assert.Equal("第1条出现姓名：孙丽，公示中不写提意见的同志和其他个人。", facts.OnlyFinding("R-PUB-02").Message);
        Assert.Empty(Procedure.Check(facts with { Lines = [Line("孙丽每月走访四户。", "孙丽")] }));
    }

    [Theory]
    [InlineData("班子成员遇事拍脑袋决定不听意见。", "criticism")]
    [InlineData("有时脾气急躁，", "criticism")]
    [InlineData("班子集体议事不够经常。", null)]
    public void stop_the_words_of_a_criticism_also_when_they_are_taken_out_of_it(string words, string? stopped)
    {
        var facts = Posting(words) with { Guarded = [Text("你遇事拍脑袋决定不听意见，有时脾气急躁，要改。")] };

        Assert.Equal(stopped is not null, Procedure.Check(facts).Any(finding => finding.Message.Contains("表述相同", StringComparison.Ordinal)));
    }

    [Fact]
    public void warn_while_nothing_was_posted_or_too_short()
    {
        var facts = Posting() with { Lines = null };

        Assert.Equal("问题清单和整改承诺未公示，或公示不足5个工作日。", facts.OnlyFinding("R-PUB-01").Message);
        Assert.NotEmpty(Procedure.Check(facts with { PostedWorkingDays = 4 }));
        Assert.Empty(Procedure.Check(facts with { PostedWorkingDays = 5 }));
    }

    private static PostingFacts Posting(params string[] lines) => new() { About = Facts.About, Lines = [.. lines.Select(words => Line(words, null))] };

    private static PostingFacts.Line Line(string words, string? own) => new(1, Text(words), own);

    private static ComparedText Text(string words) => ComparedText.Of(words, PhraseBook.Shipped);
}
