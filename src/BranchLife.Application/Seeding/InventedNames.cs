namespace BranchLife.Application.Seeding;

/// <summary>Makes names that nobody was meant by.</summary>
/// <param name="random">Of the run.</param>
/// <param name="distinct">No name twice in one run; a county has more people than these syllables make names.</param>
internal sealed class InventedNames(Random random, bool distinct)
{
    private const string Surnames = "林赵孙周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹柏窦章苏潘葛范彭鲁韦马苗方任袁柳鲍史唐";
    private const string First = "建国志文海明晓雨春秋景永思若向长立书正家庆德清云少子宏卫玉忠";
    private const string Second = "华平军强敏静丽芳磊涛勇艳杰娟霞超刚鹏岚楠洁青林波宁山川禾舟石桥原野松柏竹梅兰峰谷泉溪";

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Next()
    {
        while (true)
        {
            var surname = Surnames[random.Next(Surnames.Length)];
            var name = random.Next(4) == 0
                ? $"{surname}{Second[random.Next(Second.Length)]}"
                : $"{surname}{First[random.Next(First.Length)]}{Second[random.Next(Second.Length)]}";
            if (!distinct || _given.Add(name)) return name;
        }
    }
}
