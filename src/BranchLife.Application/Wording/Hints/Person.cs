using System.Text.RegularExpressions;

namespace BranchLife.Application.Wording.Hints;

/// <summary>Whether a criticism speaks to somebody: 你, the name, a post that one holds.</summary>
internal static partial class Person
{
    public static bool IsAddressed(string text, string? name) =>
        ByPronoun().IsMatch(text) || IsNamed(text, name) || ByPost().IsMatch(text) || (name is null && ByName().IsMatch(text));

    /// <summary>The whole name, the given name, or the surname with a title.</summary>
    public static bool IsNamed(string text, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim() is not { Length: > 1 } whole) return false;
        if (text.Contains(whole, StringComparison.Ordinal)) return true;
        if (whole.Length > 2 && text.Contains(whole[^2..], StringComparison.Ordinal)) return true;
        return new[] { "同志", "书记", "主任", "委员", "老师", "校长", "院长", "科长", "局长", "站长", "所长", "经理", "医生", "组长" }
                .Any(title => text.Contains(whole[0] + title, StringComparison.Ordinal) || text.Contains(whole[^1] + title, StringComparison.Ordinal))
            || text.Contains("老" + whole[0], StringComparison.Ordinal) || text.Contains("小" + whole[0], StringComparison.Ordinal);
    }

    // 你 as the one who is criticised: not 你们, and not only the one to whom a collective did something.
    [GeneratedRegex("(?<![对给为与和跟向替])[你您](?!们|支部|党支部|单位|科室|班子)|[他她](?!们|人)")]
    private static partial Regex ByPronoun();

    [GeneratedRegex("作为[^，。；]{0,12}(书记|委员|组长|党员|干部|主任|院长|校长|经理|班长|队长|所长|站长|老师|医生|成员|负责人|领导)")]
    private static partial Regex ByPost();

    [GeneratedRegex("(?!周围|任何|方面|对于|高年|万一)[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文][\u4e00-\u9fff-[的些个们位]]{0,2}同志(?!们)")]
    private static partial Regex ByName();
}
