using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Hints;

/// <summary>A date, a number of something, a document, spoken words, somebody by name: the sign of a thing that happened.</summary>
internal static partial class Instance
{
    public static bool IsIn(string text, Span within) => Marks().IsMatch(text.AsSpan(within.Start, within.Length));

    [GeneratedRegex(
        """
        [0-9０-９]
        |[一二两三四五六七八九十百千几半]+(多)?(次|个[月星多小]|天|年[多没]|周|回|户|件|份|条|名|位|人次|家|元|块|篇|节|本|堂|小时|分钟|步路|遍|项|起|处|趟|场|期|轮|倍|封|台|批|桶|箱|盒|亩|成[以的]?|月)
        |去年|前年|上个?月|上周|上次|上季度|昨天|前天|那天|那次|当天|当场|当晚|年初|年中|年底|年前|月初|月底|春节|元旦|清明|端午|中秋|国庆|暑假|寒假|季度|上半年|下半年|有一次|有次|有一回|周[一二三四五六日]|星期[一二三四五六日]|春耕|秋收|汛期|防汛时|开学|期中|期末
        |例如|比如|譬如|举个例子
        |[“"「][^”"」]{3,}[。，！？”"」]
        |《[^》]+》
        |老[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]
        |小[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚](?!组)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marks();
}
