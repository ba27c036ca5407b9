using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Filling;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>An empty roster to be filled in, with the office's own branches to choose from.</summary>
public static class MemberTemplate
{
    private const string Title = "党员名册";

    private static readonly string[] Instructions =
    [
        "在“党员名册”工作表填写，一名党员一行；表头可以增删、换序，也可以直接导入单位已有的名册。",
        "姓名、入党日期、党员类别、所在党支部必填；党员的身份由姓名、入党日期和党支部共同确定。",
        "日期填到日，如“1998年7月1日”或“1998-07-01”；确实查不到日的填到月，如“1998.07”。",
        "所在党支部填全称，与系统中的名称一致；党支部重名时另加“党支部代码”一列。",
        "党内职务、分类可以填多项，用顿号隔开；预备党员不填转正日期；流动党员请填写流向。",
        "导入前可以逐格预览；不合要求的行不会导入，并附原因退回，改正后可以再次导入。",
    ];

    public static void Write(Stream output, IEnumerable<KnownUnit> units)
    {
        var branches = units.Where(unit => unit.Kind.TakesMembership).Select(unit => unit.Name).Distinct().Order(StringComparer.Ordinal);
        FillInBook.Write(output, Title, Instructions,
        [
            new(Title,
            [
                Plain(MemberFields.Name, 5), Choice(MemberFields.Gender, [.. Enum.GetValues<Gender>().Select(gender => gender.Word)], 3),
                Choice(MemberFields.Ethnicity, Ethnicities(), 5), Plain(MemberFields.Born, 8), Plain(MemberFields.Education, 6),
                Plain(MemberFields.Joined, 8), Plain(MemberFields.Full, 8),
                Choice(MemberFields.Status, [.. Enum.GetValues<MemberStatus>().Select(status => status.Word)], 6),
                Choice(MemberFields.Unit, [.. branches], 16),
                Choice(MemberFields.Posts, [.. Enum.GetValues<PostKind>().Select(post => post.Word)], 9, isOpen: true),
                Choice(MemberFields.Mobile, ["是", "否"], 5), Plain(MemberFields.Place, 9), Plain(MemberFields.Phone, 8),
                Choice(MemberFields.Categories, [.. Enum.GetValues<GuidanceCategories>().Where(one => one != 0).Select(one => one.Words)], 12, isOpen: true),
                Plain(MemberFields.Note, 14),
            ]),
        ]);
    }

    private static FillInColumn Plain(string field, double width) => new(HeaderWords.OfMembers.TitleOf(field), width);

    private static FillInColumn Choice(string field, IReadOnlyList<string> choices, double width, bool isOpen = false) =>
        Plain(field, width) with { Choices = choices, IsOpen = isOpen };

    private static List<string> Ethnicities()
    {
        using var list = WordLists.Open("ethnicities");
        return [.. list.RootElement.EnumerateArray().Select(entry => entry[2].GetString()!)];
    }
}
