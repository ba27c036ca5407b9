using System.Text;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;

namespace BranchLife.Application.Tests.Wording;

public sealed class ComparingTexts
{
    private const string Text =
        "我学得零碎，今年的笔记只记到七月，八月以后用手机听得多、动笔少。三月送检的四十六份水稻种子，有七份超过时限四天才出报告，北桥合作社因此推迟了浸种，当时我只在群里说了声抱歉，没有去现场说明。"
        + "根子在我自己，满足于完成检测数量，没有把时限当成对农户的承诺。每周记一次笔记，每季度在支部讲一次种子检测中的实际问题，二〇二七年一月开始。";

    [Fact]
    public void forgives_standing_phrases_and_quoted_titles()
    {
        const string formulas = "深入学习贯彻习近平新时代中国特色社会主义思想，增强“四个意识”、坚定“四个自信”、做到“两个维护”，学习《中国共产党支部工作条例（试行）》。";

        var pair = Compare(formulas + "我今年只下村三次，取样就走，没有进过农户家的门。", formulas + "窗口排队时我低头看手机，有位老人等了半小时才办成。");

        Assert.True(pair.Similarity < 0.1, $"{pair.Similarity}");
    }

    [Fact]
    public void finds_a_text_again_under_other_names() =>
        Assert.True(Compare(Text, Text.Replace("北桥", "青石", StringComparison.Ordinal).Replace("水稻", "小麦", StringComparison.Ordinal)).Similarity > 0.85);

    [Fact]
    public void finds_last_years_text_under_new_dates() => Assert.True(
        Compare(Text, Text.Replace("七月", "五月", StringComparison.Ordinal).Replace("三月", "四月", StringComparison.Ordinal).Replace("二七年一月", "二八年二月", StringComparison.Ordinal)).Similarity > 0.8);

    [Fact]
    public void does_not_mind_marks_white_space_and_widths()
    {
        var spaced = string.Join(' ', Text.Replace("，", "、", StringComparison.Ordinal).Chunk(7).Select(chunk => new string(chunk)));

        Assert.Equal(1, Compare(Text, spaced).Similarity);
        Assert.Equal(1, Compare("第12号文件ABC，办理情况说明", "第１２号文件ａｂｃ办理情况说明").Similarity);
    }

    [Fact]
    public void shows_the_same_words_in_both_texts()
    {
        var (a, b) = ("开头不同。" + Text, "前面是另外一段话，和它没有关系。" + Text);

        var passage = Compare(a, b).Passages.MaxBy(passage => passage.Length)!;

        Assert.Equal(a[passage.AOffset..(passage.AOffset + passage.Length)], b[passage.BOffset..(passage.BOffset + passage.Length)]);
        Assert.Contains("北桥合作社", a[passage.AOffset..(passage.AOffset + passage.Length)], StringComparison.Ordinal);
    }

    [Fact]
    public void measures_the_shorter_text_whichever_comes_first()
    {
        var part = Text[..60];

        Assert.Equal((1.0, 1.0), (Compare(part, Text).Similarity, Compare(Text, part).Similarity));
        Assert.Equal(0, Compare("", Text).Similarity);
    }

    [Fact]
    public void pairs_copies_among_many_texts_without_comparing_all_with_all()
    {
        var random = new Random(20261122);
        var texts = Enumerable.Range(0, 400).Select(_ => Invent(random, 1_500)).ToList();
        for (var i = 0; i < 100; i++) texts.Add(Edit(random, texts[i], 0.02));

        var found = NearDuplicates.Find([.. texts.Select(text => TextSignature.Of(ComparedText.Of(text, PhraseBook.Shipped)))], 0.4);

        Assert.InRange(found.Count(pair => pair.B == pair.A + 400), 95, 100);
        Assert.All(found, pair => Assert.Equal(pair.A + 400, pair.B));
    }

    private static TextPair Compare(string a, string b) =>
        TextPair.Compare(ComparedText.Of(a, PhraseBook.Shipped), ComparedText.Of(b, PhraseBook.Shipped));

    private static string Invent(Random random, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append((char)random.Next(0x4e00, 0x5e00));
        return text.ToString();
    }

    private static string Edit(Random random, string text, double share)
    {
        var edited = text.ToCharArray();
        for (var i = 0; i < text.Length * share; i++) edited[random.Next(edited.Length)] = (char)random.Next(0x4e00, 0x5e00);
        return new string(edited);
    }
}
