using System.Text;

namespace BranchLife.Wording.Bench;

/// <summary>Texts that read like outlines: clauses from a stock, standing phrases, and words of their own; the same for a seed.</summary>
internal static class Invented
{
    private const string Formula = "深入学习贯彻习近平新时代中国特色社会主义思想，增强“四个意识”、坚定“四个自信”、做到“两个维护”。";

    private static readonly string[] Clauses =
    [
        "理论学习抓得不紧", "联系群众不够经常", "有时存在畏难情绪", "对政策吃得不透", "调查研究浮在面上", "工作标准不高", "开拓创新不够",
        "落实制度不严", "对年轻同志关心不够", "遇到矛盾绕着走",
    ];

    public static string Text(int seed, int length)
    {
        var random = new Random(seed);
        var text = new StringBuilder(length + 64).Append(Formula);
        while (text.Length < length)
        {
            if (random.Next(5) == 0) text.Append(Clauses[random.Next(Clauses.Length)]);
            else Own(random, text);
            text.Append(random.Next(4) == 0 ? '。' : '，');
        }

        text.Length = length;
        return text.ToString();
    }

    /// <summary>The same text with a share of its characters replaced, taken out or put in.</summary>
    public static string Edited(string text, int seed, double share)
    {
        var random = new Random(seed);
        var edited = new StringBuilder(text);
        for (var i = 0; i < text.Length * share; i++)
        {
            var at = random.Next(edited.Length);
            switch (random.Next(3))
            {
                case 0: edited[at] = Character(random); break;
                case 1: edited.Remove(at, 1); break;
                default: edited.Insert(at, Character(random)); break;
            }
        }

        return edited.ToString();
    }

    private static void Own(Random random, StringBuilder text)
    {
        for (var i = random.Next(6, 18); i > 0; i--) text.Append(Character(random));
    }

    private static char Character(Random random) => (char)random.Next(0x4e00, 0x5600);
}
